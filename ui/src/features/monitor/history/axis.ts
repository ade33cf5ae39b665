import { toLocalDate } from '../../../../../server/domain/basics/local-date.js';
import type {
  CaseHistoryView,
  HistoryEvent,
} from '../../../../../server/monitor/case-history/api.js';

type Entry = NonNullable<CaseHistoryView['timeline']>[number];

/** A moment on the axis: what people did, or what the engine did. */
export type Moment =
  { at: string; key: string; entry: Entry } | { at: string; key: string; event: HistoryEvent };

export interface AxisFilter {
  kinds: readonly HistoryEvent['kind'][];
  /** Null: of all processes. */
  instanceKey: string | null;
  /** Part of a step, a type or a message. */
  text: string;
}

/** Everything that passes the filter, day by day in Shanghai, the oldest first. */
export function axisOf(
  { timeline, events }: Pick<CaseHistoryView, 'timeline' | 'events'>,
  filter: AxisFilter,
): { day: string; moments: Moment[] }[] {
  const wanted = filter.text.trim().toLowerCase();
  const has = (texts: readonly (string | null)[]) =>
    wanted === '' || texts.some((text) => text?.toLowerCase().includes(wanted) === true);
  const moments: Moment[] = [
    ...(filter.instanceKey === null ? (timeline ?? []) : []).flatMap((entry, n) =>
      has([entry.text, entry.who]) ? [{ at: entry.at, key: `entry-${String(n)}`, entry }] : [],
    ),
    ...events
      .filter(({ kind }) => filter.kinds.includes(kind))
      .filter(
        ({ instanceKey }) => filter.instanceKey === null || instanceKey === filter.instanceKey,
      )
      .filter(({ name, elementId, type, key, message }) =>
        has([name, elementId, type, key, message]),
      )
      .map((event) => ({ at: event.startedAt, key: `${event.kind}-${event.key}`, event })),
  ];
  const days = new Map<string, Moment[]>();
  for (const moment of moments.sort((a, b) => a.at.localeCompare(b.at))) {
    const day = toLocalDate(new Date(moment.at));
    days.set(day, [...(days.get(day) ?? []), moment]);
  }
  return [...days].map(([day, of]) => ({ day, moments: of }));
}
