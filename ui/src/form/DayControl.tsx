import { DateInput } from './DateInput.js';

interface Props {
  id?: string;
  value?: unknown;
  part?: 'date' | 'time' | 'datetime';
  notBefore?: string;
  notAfter?: string;
  'aria-label'?: string;
  onChange?: (value: unknown) => void;
}

/** `DateInput` as antd's form hands it its value. */
export function DayControl({ value, onChange, ...rest }: Props) {
  return (
    <DateInput
      {...rest}
      value={value}
      onChange={(next) => {
        onChange?.(next);
      }}
    />
  );
}
