import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { z } from 'zod';
import { decodeCursor, encodeCursor } from '../cases/cursor.js';
import { namedCases } from '../cases/named-cases.js';
import { accountNames, officeNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import { missingCalendarYear } from '../domain/terms/calendar-alarm.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { officeScope } from '../offices/office-scope.js';
import type { listTerms as descriptor, TermRow, termTabs } from './api.js';
import { presentTerm } from './case-terms.js';
import { Deadline } from './deadline.entity.js';

export type TermTab = (typeof termTabs)[number];
type Page = z.infer<typeof descriptor.response>;

/** What each tab shows, as a condition on `term`. */
const conditions: Record<TermTab, string> = {
  soon: `term.state = 'running' AND term.soonOn <= :today AND term.dueOn >= :today`,
  overdue: `term.state = 'running' AND term.dueOn < :today`,
  pending: `term.state = 'running' AND term.dueOn IS NULL`,
  suspended: `term.state = 'suspended' AND (term.resumeBy IS NULL OR term.resumeBy >= :today)`,
  'resume-overdue': `term.state = 'suspended' AND term.resumeBy < :today`,
};

/** Terms a person supervises that need a look, the oldest first. */
export async function listTerms(
  { dataSource, clock, calendar }: Pick<Deps, 'dataSource' | 'clock' | 'calendar'>,
  {
    actor,
    state,
    limit,
    cursor,
  }: { actor: Actor; state: TermTab; limit: number; cursor?: string | undefined },
): Promise<Page> {
  const em = dataSource.manager;
  const today = clock.today();
  const officeIds = await officeScope(em, actor, 'supervise-terms', today);
  const query = (tab: TermTab) => supervised(em, officeIds, tab, today);
  const page = query(state)
    .orderBy('term.startedOn', 'ASC')
    .addOrderBy('term.id', 'ASC')
    .limit(limit + 1);
  if (cursor !== undefined) {
    const [on = '', id = ''] = decodeCursor(cursor);
    page.andWhere('(term.startedOn > :on OR (term.startedOn = :on AND term.id > :id))', { on, id });
  }
  const rows = await page.getMany();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const counts = await Promise.all(
    (Object.keys(conditions) as TermTab[]).map(
      async (tab) => [tab, await query(tab).getCount()] as const,
    ),
  );
  return {
    items: await termRows(em, items, today, calendar),
    nextCursor: rows.length > limit && last ? encodeCursor([last.startedOn, last.id]) : null,
    counts: Object.fromEntries(counts) as Page['counts'],
    missingCalendarYear: missingCalendarYear(today, calendar),
  };
}

function supervised(
  em: EntityManager,
  officeIds: string[],
  tab: TermTab,
  today: LocalDate,
): SelectQueryBuilder<Deadline> {
  return em
    .createQueryBuilder(Deadline, 'term')
    .innerJoin('relief_case', 'c', 'c.id = term.caseId')
    .where('c.officeId IN (:...officeIds)', { officeIds: officeIds.length > 0 ? officeIds : [''] })
    .andWhere(conditions[tab], { today });
}

async function termRows(
  em: EntityManager,
  items: Deadline[],
  today: LocalDate,
  calendar: Deps['calendar'],
): Promise<z.infer<typeof TermRow>[]> {
  const cases = await namedCases(
    em,
    items.map(({ caseId }) => caseId),
  );
  const all = [...cases.values()];
  const offices = await officeNames(
    em,
    all.map(({ officeId }) => officeId),
  );
  const people = await accountNames(
    em,
    all.map(({ handlerId }) => handlerId),
  );
  return items.flatMap((term) => {
    const found = cases.get(term.caseId);
    if (!found) return [];
    const { id, number, title, officeId, handlerId } = found;
    const officeName = offices.get(officeId) ?? officeId;
    const handlerName = handlerId === null ? null : (people.get(handlerId) ?? null);
    return [
      {
        ...presentTerm(term, today, calendar),
        case: { id, number, title, officeName, handlerName },
      },
    ];
  });
}
