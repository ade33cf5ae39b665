import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import { Field } from '../../../form/Field.js';
import { formatDayRanges, parseDayRanges, type ParsedDays } from '../calendar/day-ranges.js';
import { DayLegend } from '../calendar/DayLegend.js';
import { toggleDay } from '../calendar/toggle-day.js';
import { YearView } from '../calendar/YearView.js';
import { FaultLines } from './FaultLines.js';
import { NoticeText } from './NoticeText.js';
import { faultsAt, faultsElsewhere, recordOf, textOf, type EditorProps } from './read-value.js';

const parts = ['holidays', 'makeupWorkdays'] as const;

/** Days off and makeup workdays of a year: typed as ranges, picked in the months, or read from the notice. */
export function CalendarYearEditor({ value, item, faults, onChange }: EditorProps) {
  const { t } = useTranslation();
  const year = Number(item);
  const typed = recordOf(value);
  const holidays = parseDayRanges(year, textOf(typed['holidays']));
  const makeupWorkdays = parseDayRanges(year, textOf(typed['makeupWorkdays']));
  const parsed = { holidays, makeupWorkdays };
  return (
    <div className="rows-editor">
      <NoticeText year={year} onRead={onChange} />
      <div className="form-grid">
        {parts.map((part) => (
          <DaysField
            key={part}
            label={t(`editor.year.${part}`)}
            text={textOf(typed[part])}
            parsed={parsed[part]}
            faults={faultsAt(faults, `/${part}`)}
            onChange={(text) => {
              onChange({ ...typed, [part]: text });
            }}
          />
        ))}
      </div>
      <FaultLines faults={faultsElsewhere(faults, ['/holidays', '/makeupWorkdays'])} />
      <DayLegend />
      <YearView
        year={year}
        holidays={new Set(holidays.days)}
        makeupWorkdays={new Set(makeupWorkdays.days)}
        onChoose={(on) => {
          const next = toggleDay(on, holidays.days, makeupWorkdays.days);
          onChange({
            holidays: formatDayRanges(next.holidays),
            makeupWorkdays: formatDayRanges(next.makeupWorkdays),
          });
        }}
      />
    </div>
  );
}

interface DaysFieldProps {
  label: string;
  text: string;
  parsed: ParsedDays;
  faults: readonly Fault[];
  onChange: (text: string) => void;
}

/** What is typed stays as typed until the field is left; then it is written the short way. */
function DaysField({ label, text, parsed, faults, onChange }: DaysFieldProps) {
  const { t } = useTranslation();
  const [isTyping, setIsTyping] = useState(false);
  const own = isTyping ? [] : parsed.faults.map((detail) => ({ pointer: '', detail }));
  return (
    <Field
      label={label}
      description={t('editor.year.hint', { count: parsed.days.length })}
      faults={own.length > 0 ? own : faults}
    >
      {(control) => (
        <Input.TextArea
          {...control}
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={1000}
          value={text}
          onFocus={() => {
            setIsTyping(true);
          }}
          onChange={({ target }) => {
            onChange(target.value);
          }}
          onBlur={() => {
            setIsTyping(false);
            if (parsed.faults.length === 0) onChange(formatDayRanges(parsed.days));
          }}
        />
      )}
    </Field>
  );
}
