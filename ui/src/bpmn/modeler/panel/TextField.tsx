import { Input } from 'antd';
import { useState } from 'react';
import { Field } from './Field.js';
import { usePanel } from './panel-context.js';

interface Props {
  label: string;
  value: string;
  hint?: string;
  maxLength: number;
  rows?: number;
  onChange: (text: string) => void;
}

/** A text that is taken over when the field is left or Enter is pressed: one change, not one for each letter. */
export function TextField({ label, value, hint, maxLength, rows = 1, onChange }: Props) {
  const { edits } = usePanel();
  const [typed, setTyped] = useState({ text: value, of: value });
  // changed elsewhere (in the diagram, by undo): what is shown follows
  if (typed.of !== value) setTyped({ text: value, of: value });
  const take = () => {
    if (typed.text.trim() !== value) onChange(typed.text.trim());
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input.TextArea
        aria-label={label}
        size="small"
        value={typed.text}
        maxLength={maxLength}
        autoSize={{ minRows: rows, maxRows: 8 }}
        readOnly={edits === null}
        onChange={({ target }) => {
          setTyped({ text: target.value, of: value });
        }}
        onBlur={take}
        onPressEnter={(event) => {
          if (event.shiftKey || rows > 1 || event.nativeEvent.isComposing) return;
          event.preventDefault();
          take();
        }}
      />
    </Field>
  );
}
