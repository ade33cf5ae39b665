import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../Field.js';
import { useFormFacts } from '../form-facts.js';
import type { FieldProps } from '../FormField.js';
import { fieldProps } from './field-props.js';

/** An office by its name; the value is its id. */
export function OfficeField({ component, value, faults, isReadOnly, onChange }: FieldProps) {
  const { t } = useTranslation();
  const { offices } = useFormFacts();
  return (
    <Field {...fieldProps(component)} faults={faults}>
      {(control) => (
        <Select<string>
          {...control}
          className="field-select"
          showSearch={{ optionFilterProp: 'label' }}
          value={typeof value === 'string' ? value : null}
          options={offices.map(({ id, name }) => ({ value: id, label: name }))}
          disabled={isReadOnly}
          status={faults.length > 0 ? 'error' : ''}
          placeholder={t('form.choose')}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
