import { useTranslation } from 'react-i18next';
import { Field } from '../../../form/Field.js';
import { MoneyInput } from '../../../form/MoneyInput.js';
import type { EditorProps } from './read-value.js';

/** One amount, inclusive. */
export function AmountEditor({ value, faults, onChange }: EditorProps) {
  const { t } = useTranslation();
  return (
    <Field isShort isRequired label={t('editor.amount')} faults={faults}>
      {(control) => (
        <MoneyInput
          {...control}
          value={value}
          isFaulty={faults.length > 0}
          onChange={(next) => {
            onChange(next ?? '');
          }}
        />
      )}
    </Field>
  );
}
