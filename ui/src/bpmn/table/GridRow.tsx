import {
  CopyOutlined,
  DeleteOutlined,
  DownOutlined,
  PlusOutlined,
  UpOutlined,
} from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../processes/lint/lint-rule.js';
import { useWord } from '../../i18n/use-word.js';
import {
  addRule,
  duplicateRule,
  moveRule,
  removeRule,
  setCell,
  setDescription,
  type Grid,
  type GridRule,
} from './grid.js';
import { GridCell } from './GridCell.js';

interface Props {
  grid: Grid;
  rule: GridRule;
  /** From 1, as people and the rules count. */
  number: number;
  findings: readonly Finding[];
  isReadOnly: boolean;
  isFocused: boolean;
  wordOf: (literal: string) => string;
  onChange: (grid: Grid) => void;
}

/** One rule: conditions, answers, its reason, and what is wrong with it. */
export function GridRow(props: Props) {
  const { grid, rule, number, findings, isReadOnly, isFocused, wordOf, onChange } = props;
  const { t } = useTranslation();
  const word = useWord();
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isFocused) row.current?.scrollIntoView({ block: 'center' });
  }, [isFocused]);
  const cells = [...rule.when, ...rule.then];
  const columns = [...grid.inputs, ...grid.outputs];
  return (
    <>
      <tr ref={row} className={isFocused ? 'grid-focused' : undefined}>
        <th scope="row">{number}</th>
        {columns.map((column, i) => (
          <td key={column.id} className={i < grid.inputs.length ? undefined : 'grid-answer'}>
            <GridCell
              text={cells[i] ?? ''}
              column={column}
              isCondition={i < grid.inputs.length}
              isReadOnly={isReadOnly}
              label={t('table.cell', { column: column.label, number })}
              wordOf={wordOf}
              onChange={(text) => {
                onChange(setCell(grid, rule.id, i, text));
              }}
            />
          </td>
        ))}
        <td>
          <Reason
            text={rule.description}
            label={t('table.reasonOf', { number })}
            isReadOnly={isReadOnly}
            onChange={(text) => {
              onChange(setDescription(grid, rule.id, text));
            }}
          />
        </td>
        {!isReadOnly && (
          <td className="grid-tools">
            <RowTools grid={grid} rule={rule} number={number} onChange={onChange} />
          </td>
        )}
      </tr>
      {findings.map((finding, i) => (
        <tr key={i} className={`grid-finding grid-${finding.severity}`}>
          <td colSpan={columns.length + 3}>
            {word(finding.message)}
            {finding.example !== undefined && (
              <span className="quiet"> {t('table.example', { text: word(finding.example) })}</span>
            )}
          </td>
        </tr>
      ))}
    </>
  );
}

interface ReasonProps {
  text: string;
  label: string;
  isReadOnly: boolean;
  onChange: (text: string) => void;
}

/** Why a case goes this way; it is taken when one leaves the field, so that one change is one step back. */
function Reason({ text, label, isReadOnly, onChange }: ReasonProps): ReactNode {
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    setTyped(text);
  }, [text]);
  if (isReadOnly) return text;
  return (
    <Input.TextArea
      autoSize
      aria-label={label}
      maxLength={300}
      value={typed}
      onBlur={() => {
        if (typed !== text) onChange(typed);
      }}
      onChange={({ target }) => {
        setTyped(target.value);
      }}
    />
  );
}

function RowTools({
  grid,
  rule,
  number,
  onChange,
}: Pick<Props, 'grid' | 'rule' | 'number' | 'onChange'>) {
  const { t } = useTranslation();
  const tools = [
    { key: 'up', icon: <UpOutlined />, run: () => moveRule(grid, rule.id, -1) },
    { key: 'down', icon: <DownOutlined />, run: () => moveRule(grid, rule.id, 1) },
    { key: 'add', icon: <PlusOutlined />, run: () => addRule(grid, rule.id) },
    { key: 'duplicate', icon: <CopyOutlined />, run: () => duplicateRule(grid, rule.id) },
    { key: 'remove', icon: <DeleteOutlined />, run: () => removeRule(grid, rule.id) },
  ] as const;
  return tools.map(({ key, icon, run }) => (
    <Button
      key={key}
      type="text"
      size="small"
      icon={icon}
      title={t(`table.tool.${key}`, { number })}
      aria-label={t(`table.tool.${key}`, { number })}
      onClick={() => {
        onChange(run());
      }}
    />
  ));
}
