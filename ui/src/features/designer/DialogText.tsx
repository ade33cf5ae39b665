import { Input } from 'antd';
import type { Fault } from '../../../../server/domain/basics/errors.js';
import { Field } from '../../form/Field.js';

interface Props {
  label: string;
  description?: string;
  faults?: readonly Fault[];
  value: string;
  onChange: (text: string) => void;
}

/** What a person writes in a dialog of the studio and has to: a reason, a note; at most 1000 characters. */
export function DialogText({ label, description, faults, value, onChange }: Props) {
  return (
    <Field label={label} description={description} isRequired faults={faults ?? []}>
      {(control) => (
        <Input.TextArea
          {...control}
          rows={3}
          maxLength={1000}
          value={value}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      )}
    </Field>
  );
}
