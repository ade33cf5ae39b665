import { endOfDay, toLocalDate } from '../../../../../server/domain/basics/local-date.js';
import type { TimelineEntry } from '../../../../../server/cases/progress-view-api.js';
import {
  timelineKinds,
  type TimelineKind,
} from '../../../../../server/domain/cases/timeline-kinds.js';

/** What of a timeline is shown; the days are 'YYYY-MM-DD', both inclusive, '' for open. */
export interface TimelineFilter {
  isWhole: boolean;
  /** None: every kind of the level. */
  kinds: readonly TimelineKind[];
  from: string;
  to: string;
}

/** The filter as it stands in the address, so that what one sees can be sent to somebody and printed. */
export function readFilter(params: URLSearchParams): TimelineFilter {
  return {
    isWhole: params.get('all') === '1',
    kinds: params.getAll('kind').filter(isKind),
    from: params.get('from') ?? '',
    to: params.get('to') ?? '',
  };
}

/** The opposite: other parameters of the address stay as they are. */
export function writeFilter(
  params: URLSearchParams,
  { isWhole, kinds, from, to }: TimelineFilter,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of ['all', 'kind', 'from', 'to']) next.delete(name);
  if (isWhole) next.set('all', '1');
  for (const kind of kinds) next.append('kind', kind);
  if (from !== '') next.set('from', from);
  if (to !== '') next.set('to', to);
  return next;
}

/** The entries a filter lets through. A kind asked for is shown whatever the level. */
export function filtered(items: readonly TimelineEntry[], filter: TimelineFilter): TimelineEntry[] {
  return items.filter(({ at, kind }) => {
    const day = toLocalDate(new Date(at));
    const isAsked =
      filter.kinds.length > 0
        ? filter.kinds.includes(kind)
        : filter.isWhole || timelineKinds[kind].isMain;
    const { from, to } = filter;
    return isAsked && (from === '' || from <= day) && (to === '' || day <= to);
  });
}

const isKind = (text: string): text is TimelineKind => Object.hasOwn(timelineKinds, text);

/** What is known by its date only stands at the last instant of the day. */
export function isDayOnly(at: string): boolean {
  const instant = new Date(at);
  return instant.getTime() === endOfDay(toLocalDate(instant)).getTime() - 1;
}
