import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { Field } from '../../form/Field.js';

interface Props {
  label: string;
  description?: string;
  isLong?: boolean;
  value: string;
  onChange: (value: string) => void;
}

/** A text that is taken when one leaves the field or presses Enter: one change is one step back. */
export function TextInput({ label, description, isLong = false, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    setTyped(value);
  }, [value]);
  const take = () => {
    if (typed !== value) onChange(typed);
  };
  return (
    <Field label={label} description={description}>
      {(control) =>
        isLong ? (
          <Input.TextArea
            {...control}
            autoSize
            value={typed}
            onBlur={take}
            onChange={({ target }) => {
              setTyped(target.value);
            }}
          />
        ) : (
          <Input
            {...control}
            value={typed}
            onBlur={take}
            onPressEnter={take}
            onChange={({ target }) => {
              setTyped(target.value);
            }}
          />
        )
      }
    </Field>
  );
}
