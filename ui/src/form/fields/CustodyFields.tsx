import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { custodyKinds } from '../../../../server/domain/forms/form-people.js';
import { useWord } from '../../i18n/use-word.js';
import { Field } from '../Field.js';
import type { PayeeCardProps } from './PayeeCard.js';

const none = 'none';

/** Whether somebody keeps the money for the payee, and who. */
export function CustodyFields({ row, pointer, faults, isReadOnly, onChange }: PayeeCardProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { custody } = row;
  const at = (part: string) =>
    faults.filter((fault) => fault.pointer === `${pointer}/custody/${part}`);
  return (
    <>
      <Field label={t('form.custodyKind')} isShort faults={at('kind')}>
        {(control) => (
          <Select<string>
            {...control}
            className="field-select"
            value={custody?.kind ?? none}
            disabled={isReadOnly}
            options={[
              { value: none, label: t('form.noCustody') },
              ...Object.entries(custodyKinds).map(([value, label]) => ({
                value,
                label: word(label),
              })),
            ]}
            onChange={(kind) => {
              onChange({ ...row, custody: kind === none ? undefined : { ...custody, kind } });
            }}
          />
        )}
      </Field>
      {custody && (
        <Field label={t('form.custodian')} isShort isRequired faults={at('custodian')}>
          {(control) => (
            <Input
              {...control}
              value={custody.custodian ?? ''}
              disabled={isReadOnly}
              autoComplete="off"
              onChange={({ target }) => {
                onChange({ ...row, custody: { ...custody, custodian: target.value } });
              }}
            />
          )}
        </Field>
      )}
    </>
  );
}
