import { DatePicker, TimePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import type { ControlProps } from './Field.js';

dayjs.extend(customParseFormat);

const shown = { date: 'YYYY-MM-DD', time: 'HH:mm', datetime: 'YYYY-MM-DD HH:mm' } as const;
const stored = { ...shown, datetime: 'YYYY-MM-DD[T]HH:mm' } as const;

interface Props extends Partial<ControlProps> {
  value: unknown;
  part?: keyof typeof shown;
  isFaulty?: boolean;
  disabled?: boolean;
  /** First and last day that may be chosen. */
  notBefore?: string | undefined;
  notAfter?: string | undefined;
  'aria-label'?: string;
  onChange: (value: string | undefined) => void;
}

/** A calendar date, a time of day or both, as text: never an instant, so no time zone can shift it. */
export function DateInput({
  value,
  part = 'date',
  isFaulty = false,
  notBefore,
  notAfter,
  onChange,
  ...control
}: Props) {
  const shared = {
    ...control,
    className: 'field-date',
    format: shown[part],
    value: momentOf(value, stored[part]),
    status: isFaulty ? ('error' as const) : ('' as const),
    onChange: (picked: Dayjs | null) => {
      onChange(picked?.format(stored[part]));
    },
  };
  if (part === 'time') return <TimePicker {...shared} needConfirm={false} />;
  return (
    <DatePicker
      {...shared}
      showTime={part === 'datetime' ? { format: 'HH:mm' } : false}
      needConfirm={false}
      disabledDate={(day) => {
        const on = day.format(shown.date);
        return (
          (notBefore !== undefined && on < notBefore) || (notAfter !== undefined && on > notAfter)
        );
      }}
    />
  );
}

function momentOf(value: unknown, format: string): Dayjs | null {
  if (typeof value !== 'string') return null;
  const moment = dayjs(value, format, true);
  return moment.isValid() ? moment : null;
}
