import { MoneyInput } from './MoneyInput.js';

interface Props {
  id?: string;
  value?: unknown;
  onChange?: (value: unknown) => void;
}

/** `MoneyInput` as antd's form hands it its value. */
export function MoneyControl({ id, value, onChange }: Props) {
  return (
    <MoneyInput
      {...(id === undefined ? {} : { id })}
      value={value}
      onChange={(next) => {
        onChange?.(next);
      }}
    />
  );
}
