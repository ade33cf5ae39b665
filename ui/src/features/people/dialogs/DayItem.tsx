import { Form } from 'antd';
import { DateInput } from '../../../form/DateInput.js';

interface Props {
  name: string;
  label: string;
  extra?: string;
  isRequired?: boolean;
  notBefore?: string;
}

/** A day in a form of a dialog, as text. */
export function DayItem({ name, label, extra, isRequired = true, notBefore }: Props) {
  return (
    <Form.Item name={name} label={label} extra={extra} rules={[{ required: isRequired }]}>
      <DayControl label={label} {...(notBefore === undefined ? {} : { notBefore })} />
    </Form.Item>
  );
}

/** The form of antd hands value and onChange to its control. */
function DayControl({
  label,
  value,
  onChange,
  ...rest
}: {
  id?: string;
  label: string;
  value?: string;
  notBefore?: string;
  onChange?: (value: string | undefined) => void;
}) {
  return (
    <DateInput
      {...rest}
      aria-label={label}
      value={value}
      onChange={(next) => {
        onChange?.(next);
      }}
    />
  );
}
