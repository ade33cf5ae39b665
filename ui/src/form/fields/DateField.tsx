import { DateInput } from '../DateInput.js';
import { Field } from '../Field.js';
import { useFormFacts } from '../form-facts.js';
import type { FieldProps } from '../FormField.js';
import { fieldProps } from './field-props.js';

export function DateField({ component, value, faults, isReadOnly, onChange }: FieldProps) {
  const { today } = useFormFacts();
  return (
    <Field {...fieldProps(component)} faults={faults} isShort>
      {(control) => (
        <DateInput
          {...control}
          part={component.type === 'date' ? 'date' : (component.subtype ?? 'date')}
          value={value}
          disabled={isReadOnly}
          isFaulty={faults.length > 0}
          notBefore={component.disallowPassedDates === true ? today : undefined}
          notAfter={component.disallowFutureDates === true ? today : undefined}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
