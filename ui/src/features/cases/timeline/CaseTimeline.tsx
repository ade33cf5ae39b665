import { PrinterOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  timelineKinds,
  type TimelineKind,
} from '../../../../../server/domain/cases/timeline-kinds.js';
import { DateInput } from '../../../form/DateInput.js';
import { useWord } from '../../../i18n/use-word.js';
import type { Case } from '../useCase.query.js';
import { filtered, readFilter, writeFilter, type TimelineFilter } from './timeline-filter.js';
import { TimelineList } from './TimelineList.js';

/** The course of a case: the main steps unless all are asked for, by kind and day, printed as it is shown. */
export function CaseTimeline({ found: { id, timeline } }: { found: Case }) {
  const { t } = useTranslation();
  const word = useWord();
  const [params, setParams] = useSearchParams();
  const filter = readFilter(params);
  const set = (change: Partial<TimelineFilter>) => {
    setParams(writeFilter(params, { ...filter, ...change }), { replace: true });
  };
  const shown = filtered(timeline, filter);
  return (
    <>
      <div className="timeline-filter">
        <Segmented<string>
          aria-label={t('timeline.level')}
          value={filter.isWhole ? 'whole' : 'main'}
          onChange={(level) => {
            set({ isWhole: level === 'whole' });
          }}
          options={[
            { value: 'main', label: t('timeline.main') },
            { value: 'whole', label: t('timeline.whole', { count: timeline.length }) },
          ]}
        />
        <Select<TimelineKind[]>
          mode="multiple"
          allowClear
          className="timeline-kinds"
          maxTagCount="responsive"
          aria-label={t('timeline.kinds')}
          placeholder={t('timeline.kinds')}
          value={[...filter.kinds]}
          onChange={(kinds) => {
            set({ kinds });
          }}
          options={kindsOf(timeline).map((kind) => ({
            value: kind,
            label: word(timelineKinds[kind].name),
          }))}
        />
        <DateInput
          aria-label={t('timeline.from')}
          value={filter.from}
          onChange={(from) => {
            set({ from: from ?? '' });
          }}
        />
        <span className="quiet">{t('timeline.until')}</span>
        <DateInput
          aria-label={t('timeline.to')}
          value={filter.to}
          onChange={(to) => {
            set({ to: to ?? '' });
          }}
        />
        <Button
          icon={<PrinterOutlined />}
          href={`/cases/${id}/timeline?${writeFilter(new URLSearchParams(), filter).toString()}`}
          target="_blank"
        >
          {t('timeline.print')}
        </Button>
      </div>
      {timeline.length > 0 && shown.length === 0 ? (
        <p className="quiet">{t('timeline.nothing')}</p>
      ) : (
        <TimelineList items={shown} />
      )}
    </>
  );
}

/** The kinds that occur, in the order of the table. */
function kindsOf(items: Case['timeline']): TimelineKind[] {
  const there = new Set(items.map(({ kind }) => kind));
  return (Object.keys(timelineKinds) as TimelineKind[]).filter((kind) => there.has(kind));
}
