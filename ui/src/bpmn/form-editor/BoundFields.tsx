import { Checkbox, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../../form/Field.js';
import { MoneyInput } from '../../form/MoneyInput.js';
import { hasBounds, hasLength } from './field-kinds.js';
import { withRule, type FieldPanelProps } from './FieldPanel.js';
import { TextInput } from './TextInput.js';

/** What an answer is held to: length, bounds, a pattern, days before or after today. */
export function BoundFields({ field, onChange }: FieldPanelProps) {
  const { t } = useTranslation();
  const { type, validate = {} } = field;
  if (hasLength(type)) {
    return (
      <>
        <NumberRule rule="minLength" {...{ field, onChange }} />
        <NumberRule rule="maxLength" {...{ field, onChange }} />
        {type === 'textfield' && (
          <>
            <TextInput
              label={t('formEditor.rule.pattern')}
              value={validate.pattern ?? ''}
              onChange={(text) => {
                onChange({ validate: withRule(field, 'pattern', text === '' ? undefined : text) });
              }}
            />
            <TextInput
              label={t('formEditor.rule.patternErrorMessage')}
              value={validate.patternErrorMessage ?? ''}
              onChange={(text) => {
                const rule = text === '' ? undefined : text;
                onChange({ validate: withRule(field, 'patternErrorMessage', rule) });
              }}
            />
          </>
        )}
      </>
    );
  }
  if (hasBounds(type)) {
    return (
      <>
        <NumberRule rule="min" {...{ field, onChange }} />
        <NumberRule rule="max" {...{ field, onChange }} />
      </>
    );
  }
  if (type !== 'date') return null;
  return (
    <>
      <DayRule rule="disallowPassedDates" {...{ field, onChange }} />
      <DayRule rule="disallowFutureDates" {...{ field, onChange }} />
    </>
  );
}

type NumberRuleName = 'min' | 'max' | 'minLength' | 'maxLength';

/** Amounts are written in yuan, and kept in fen. */
function NumberRule({ rule, field, onChange }: FieldPanelProps & { rule: NumberRuleName }) {
  const { t } = useTranslation();
  const value = field.validate?.[rule];
  const set = (next: unknown) => {
    onChange({ validate: withRule(field, rule, typeof next === 'number' ? next : undefined) });
  };
  return (
    <Field label={t(`formEditor.rule.${rule}`)} isShort>
      {(control) =>
        field.type === 'money' ? (
          <MoneyInput {...control} value={value} onChange={set} />
        ) : (
          <InputNumber id={control.id} value={value ?? null} onChange={set} />
        )
      }
    </Field>
  );
}

function DayRule({
  rule,
  field,
  onChange,
}: FieldPanelProps & { rule: 'disallowPassedDates' | 'disallowFutureDates' }) {
  const { t } = useTranslation();
  return (
    <Checkbox
      checked={field[rule] ?? false}
      onChange={({ target }) => {
        onChange({ [rule]: target.checked || undefined });
      }}
    >
      {t(`formEditor.rule.${rule}`)}
    </Checkbox>
  );
}
