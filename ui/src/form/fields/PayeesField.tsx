import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../i18n/use-word.js';
import { Money } from '../../shared/Money.js';
import type { FieldProps } from '../FormField.js';
import { payeeRows, totalOf, type PayeeRow } from '../payee-row.js';
import { useFormFacts } from '../form-facts.js';
import { PayeeCard } from './PayeeCard.js';

/** Who gets how much, on which account, at once or in parts, in whose custody. */
export function PayeesField({
  component,
  value,
  pointer,
  faults,
  isReadOnly,
  onChange,
}: FieldProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { persons } = useFormFacts();
  const rows = payeeRows(value);
  const isNamed = (id: string) => rows.some(({ personId }) => personId === id);
  const add = () => {
    const next = persons.find(({ id }) => !isNamed(id));
    const row: PayeeRow = next === undefined ? {} : { personId: next.id, holder: next.name };
    onChange([...rows, row]);
  };
  const own = faults.filter((fault) => fault.pointer === pointer);
  return (
    <fieldset className="form-group" data-faulty={own.length > 0 || undefined}>
      <legend>
        {word(component.label ?? '')}
        {component.validate?.required === true && (
          <span className="field-required" aria-hidden>
            *
          </span>
        )}
      </legend>
      {component.description !== undefined && (
        <p className="field-description">{word(component.description)}</p>
      )}
      {own.map(({ detail }) => (
        <p key={detail} className="field-fault" role="alert">
          {word(detail)}
        </p>
      ))}
      {rows.map((row, index) => (
        <PayeeCard
          key={index}
          row={row}
          pointer={`${pointer}/${index}`}
          faults={faults}
          isReadOnly={isReadOnly}
          onChange={(changed) => {
            onChange(rows.with(index, changed));
          }}
          onRemove={() => {
            onChange(rows.toSpliced(index, 1));
          }}
        />
      ))}
      <div className="payees-foot">
        {!isReadOnly && (
          <Button icon={<PlusOutlined />} onClick={add}>
            {t('form.addPayee')}
          </Button>
        )}
        <span>
          {t('form.total')} <Money fen={totalOf(rows)} isStrong />
        </span>
      </div>
    </fieldset>
  );
}
