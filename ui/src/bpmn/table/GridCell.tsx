import { Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printCell, readCell } from './cell-values.js';
import type { GridColumn } from './grid.js';

interface Props {
  text: string;
  column: GridColumn;
  /** A condition may name several values or none; an answer names one. */
  isCondition: boolean;
  isReadOnly: boolean;
  /** Column and row, for whoever does not see the table. */
  label: string;
  wordOf: (literal: string) => string;
  onChange: (text: string) => void;
}

/** A cell in words; a click or Enter opens what can be chosen. What only FEEL can say stays FEEL. */
export function GridCell({
  text,
  column,
  isCondition,
  isReadOnly,
  label,
  wordOf,
  onChange,
}: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const cell = readCell(text);
  const values = cell.kind === 'values' ? cell.values : [];
  const shown =
    cell.kind === 'feel'
      ? cell.text
      : values.length === 0
        ? t(isCondition ? 'table.any' : 'table.empty')
        : values.map(wordOf).join(t('table.or'));
  if (isReadOnly || !isOpen) {
    return (
      <button
        type="button"
        className={isCondition && text.trim() === '' ? 'grid-cell quiet' : 'grid-cell'}
        aria-label={`${label}：${shown}`}
        disabled={isReadOnly}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {shown}
      </button>
    );
  }
  const close = () => {
    setIsOpen(false);
  };
  if (cell.kind === 'feel' || column.choices.length === 0) {
    return <FeelCell label={label} text={text} onChange={onChange} onClose={close} />;
  }
  const options = column.choices.map((value) => ({ value, label: wordOf(value) }));
  return isCondition ? (
    <Select<string[]>
      mode="multiple"
      autoFocus
      defaultOpen
      className="grid-select"
      aria-label={label}
      placeholder={t('table.any')}
      value={values}
      options={options}
      onBlur={close}
      onChange={(chosen) => {
        onChange(printCell(chosen, column.choices));
      }}
    />
  ) : (
    <Select<string>
      autoFocus
      defaultOpen
      className="grid-select"
      aria-label={label}
      value={values[0] ?? null}
      options={options}
      onBlur={close}
      onChange={(chosen) => {
        onChange(chosen);
        close();
      }}
    />
  );
}

interface FeelProps {
  label: string;
  text: string;
  onChange: (text: string) => void;
  onClose: () => void;
}

/** An expression, taken when one leaves the cell or presses Enter; empty is 任意. */
function FeelCell({ label, text, onChange, onClose }: FeelProps) {
  const [typed, setTyped] = useState(text);
  const take = () => {
    if (typed !== text) onChange(typed);
    onClose();
  };
  return (
    <Input
      autoFocus
      aria-label={label}
      value={typed}
      onBlur={take}
      onPressEnter={take}
      onChange={({ target }) => {
        setTyped(target.value);
      }}
    />
  );
}
