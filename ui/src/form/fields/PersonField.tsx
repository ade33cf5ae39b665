import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../i18n/use-word.js';
import { Field } from '../Field.js';
import type { FieldProps } from '../FormField.js';
import { textOf } from './field-props.js';

const parts = ['name', 'identityNumber', 'phone', 'address', 'relation'] as const;

/** A person: a name, and what else is known. */
export function PersonField({
  component,
  value,
  pointer,
  faults,
  isReadOnly,
  onChange,
}: FieldProps) {
  const { t } = useTranslation();
  const word = useWord();
  const person =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return (
    <fieldset className="form-group">
      <legend>{word(component.label ?? '')}</legend>
      <div className="form-grid">
        {parts.map((part) => (
          <Field
            key={part}
            label={t(`form.person.${part}`)}
            isShort
            isRequired={part === 'name' && component.validate?.required === true}
            faults={faults.filter((fault) => fault.pointer === `${pointer}/${part}`)}
          >
            {(control) => (
              <Input
                {...control}
                value={textOf(person[part])}
                disabled={isReadOnly}
                autoComplete="off"
                onChange={({ target }) => {
                  onChange({ ...person, [part]: target.value });
                }}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
