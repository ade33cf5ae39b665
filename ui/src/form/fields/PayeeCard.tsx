import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { bankAccountWarning } from '../../../../server/domain/people/bank-account.js';
import type { Fault } from '../../../../server/domain/basics/errors.js';
import { Field } from '../Field.js';
import { useFormFacts } from '../form-facts.js';
import { MoneyInput } from '../MoneyInput.js';
import type { PayeeRow } from '../payee-row.js';
import { CustodyFields } from './CustodyFields.js';
import { InstalmentFields } from './InstalmentFields.js';

export interface PayeeCardProps {
  row: PayeeRow;
  pointer: string;
  faults: readonly Fault[];
  isReadOnly: boolean;
  onChange: (row: PayeeRow) => void;
}

const texts = ['holder', 'bank', 'account'] as const;

/** A check digit that does not fit is told, not refused: not every account has one. */
const warningOf = ({ account }: PayeeRow): string | undefined =>
  bankAccountWarning(account ?? '') ?? undefined;

/** One payee. */
export function PayeeCard(props: PayeeCardProps & { onRemove: () => void }) {
  const { row, pointer, faults, isReadOnly, onChange, onRemove } = props;
  const { t } = useTranslation();
  const { persons } = useFormFacts();
  const at = (part: string) => faults.filter((fault) => fault.pointer === `${pointer}/${part}`);
  return (
    <div className="payee">
      <div className="form-grid">
        <Field label={t('form.payee')} isShort isRequired faults={at('personId')}>
          {(control) => (
            <Select<string>
              {...control}
              className="field-select"
              value={row.personId ?? null}
              disabled={isReadOnly}
              options={persons.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(personId) => {
                onChange({ ...row, personId });
              }}
            />
          )}
        </Field>
        <Field label={t('form.amount')} isShort isRequired faults={at('amountFen')}>
          {(control) => (
            <MoneyInput
              {...control}
              value={row.amountFen}
              disabled={isReadOnly}
              onChange={(amountFen) => {
                onChange({ ...row, amountFen });
              }}
            />
          )}
        </Field>
        {texts.map((part) => (
          <Field
            key={part}
            label={t(`form.${part}`)}
            description={part === 'account' ? warningOf(row) : undefined}
            isShort
            isRequired
            faults={at(part)}
          >
            {(control) => (
              <Input
                {...control}
                value={row[part] ?? ''}
                disabled={isReadOnly}
                autoComplete="off"
                onChange={({ target }) => {
                  onChange({ ...row, [part]: target.value });
                }}
              />
            )}
          </Field>
        ))}
        <CustodyFields {...props} />
        <InstalmentFields {...props} />
      </div>
      {!isReadOnly && (
        <Button
          className="payee-remove"
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={t('form.removePayee')}
          onClick={onRemove}
        />
      )}
    </div>
  );
}
