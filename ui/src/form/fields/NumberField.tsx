import { InputNumber } from 'antd';
import { Field } from '../Field.js';
import type { FieldProps } from '../FormField.js';
import { fieldProps } from './field-props.js';

export function NumberField({ component, value, faults, isReadOnly, onChange }: FieldProps) {
  return (
    <Field {...fieldProps(component)} faults={faults} isShort>
      {(control) => (
        <InputNumber<number>
          {...control}
          className="field-number"
          value={typeof value === 'number' ? value : null}
          precision={component.decimalDigits ?? 0}
          disabled={isReadOnly}
          status={faults.length > 0 ? 'error' : ''}
          onChange={(next) => {
            onChange(next ?? undefined);
          }}
        />
      )}
    </Field>
  );
}
