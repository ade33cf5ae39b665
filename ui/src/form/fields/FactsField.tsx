import { Button, Radio } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../i18n/use-word.js';
import { Field } from '../Field.js';
import type { FieldProps } from '../FormField.js';
import { fieldProps } from './field-props.js';

type Facts = Readonly<Record<string, unknown>>;

/** Facts one under another, each found to be so, found not to be so, or open: open is what nobody has chosen. */
export function FactsField({ component, value, faults, isReadOnly, onChange }: FieldProps) {
  const { t } = useTranslation();
  const word = useWord();
  const options = component.values ?? [];
  const facts: Facts = typeof value === 'object' && value !== null ? (value as Facts) : {};
  const open = options.filter((option) => typeof facts[option.value] !== 'boolean');
  return (
    <Field {...fieldProps(component)} faults={faults} isGroup>
      {(control) => (
        <div className="facts-field" role="group" aria-labelledby={control['aria-labelledby']}>
          {options.map((option) => (
            <FactRow
              key={option.value}
              label={word(option.label)}
              value={facts[option.value]}
              isReadOnly={isReadOnly}
              onChange={(found) => {
                onChange(withFact(facts, option.value, found));
              }}
            />
          ))}
          {!isReadOnly && open.length > 0 && (
            <Button
              size="small"
              onClick={() => {
                onChange(open.reduce((all, { value: name }) => withFact(all, name, false), facts));
              }}
            >
              {t('form.fact.othersNot', { count: open.length })}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}

interface RowProps {
  label: string;
  value: unknown;
  isReadOnly: boolean;
  onChange: (found: boolean | undefined) => void;
}

function FactRow({ label, value, isReadOnly, onChange }: RowProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="fact-row" data-open={typeof value === 'boolean' ? undefined : true}>
      <span id={id}>{label}</span>
      <Radio.Group
        aria-labelledby={id}
        disabled={isReadOnly}
        value={typeof value === 'boolean' ? value : 'open'}
        options={[
          { label: t('form.fact.so'), value: true },
          { label: t('form.fact.notSo'), value: false },
          { label: t('form.fact.open'), value: 'open' },
        ]}
        onChange={({ target }) => {
          onChange(target.value === 'open' ? undefined : target.value === true);
        }}
      />
    </div>
  );
}

function withFact(facts: Facts, name: string, found: boolean | undefined): Facts {
  const others = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name));
  return found === undefined ? others : { ...others, [name]: found };
}
