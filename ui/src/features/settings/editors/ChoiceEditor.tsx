import { Radio } from 'antd';
import { Field } from '../../../form/Field.js';
import type { EditorProps } from './read-value.js';

interface Props extends EditorProps {
  label: string;
  options: readonly { value: string | boolean; label: string }[];
}

/** One of a closed list; yes and no are such a list. */
export function ChoiceEditor({ label, options, value, faults, onChange }: Props) {
  return (
    <Field isGroup isRequired label={label} faults={faults}>
      {(control) => (
        <Radio.Group
          aria-labelledby={control['aria-labelledby']}
          className="field-choices"
          value={value}
          options={[...options]}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      )}
    </Field>
  );
}
