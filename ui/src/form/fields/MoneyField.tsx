import { useTranslation } from 'react-i18next';
import { chineseAmount } from '../../../../server/domain/basics/chinese-amount.js';
import { useWord } from '../../i18n/use-word.js';
import { Field } from '../Field.js';
import type { FieldProps } from '../FormField.js';
import { MoneyInput } from '../MoneyInput.js';
import { fieldProps } from './field-props.js';

/** An amount, with its capitals beneath, as the papers will write it. */
export function MoneyField({ component, value, faults, isReadOnly, onChange }: FieldProps) {
  const { t } = useTranslation();
  const word = useWord();
  const capitals =
    typeof value === 'number' && value > 0
      ? t('form.capitals', { text: chineseAmount(value) })
      : undefined;
  const shown = fieldProps(component);
  const description = [capitals, word(shown.description ?? '')].join(' ').trim();
  return (
    <Field {...shown} description={description || undefined} faults={faults} isShort>
      {(control) => (
        <MoneyInput
          {...control}
          value={value}
          disabled={isReadOnly}
          isFaulty={faults.length > 0}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
