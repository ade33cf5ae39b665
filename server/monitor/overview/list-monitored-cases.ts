import type { EntityManager } from 'typeorm';
import { decodeCursor, encodeCursor } from '../../cases/cursor.js';
import { accountNames, officeNames } from '../../cases/names.js';
import { ReliefCase } from '../../cases/relief-case.entity.js';
import { allOf, type CaseCondition } from '../../cases/scope-condition.js';
import { casesByIds } from '../../cases/list-cases.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { toLocalDate } from '../../domain/basics/local-date.js';
import { caseStatuses } from '../../domain/cases/case-status.js';
import { workingDaysSince } from '../../domain/monitor/case-ages.js';
import { workingDaysBetween } from '../../domain/terms/calendar.js';
import type { BehindQuery, MonitoredCase } from './api.js';
import { behind, countBehind } from './behind.js';
import { officesAsked } from './offices-asked.js';

const pageSize = 50;

type ListDeps = Pick<Deps, 'dataSource' | 'clock' | 'calendar'>;

/** The cases behind a number of the monitor, those filed first before the others. */
export async function listMonitoredCases(
  deps: ListDeps,
  { actor, query }: { actor: Actor; query: BehindQuery & { cursor?: string | undefined } },
): Promise<{ items: MonitoredCase[]; total: number; nextCursor: string | null }> {
  const em = deps.dataSource.manager;
  const condition = await conditionAsked(deps, actor, query);
  const [ids, total] = await Promise.all([
    idsBehind(em, condition, { cursor: query.cursor, limit: pageSize + 1 }),
    countBehind(em, condition),
  ]);
  const rows = await casesByIds(em, ids.slice(0, pageSize));
  const last = rows.at(-1);
  return {
    items: await monitoredCases(deps, rows),
    total,
    nextCursor: ids.length > pageSize && last ? encodeCursor([last.filedOn, last.id]) : null,
  };
}

/** Which cases this person asks for. */
export async function conditionAsked(
  deps: ListDeps,
  actor: Actor,
  query: BehindQuery,
): Promise<CaseCondition> {
  const { officeId, alone = false } = query;
  const reached = await officesAsked(
    deps.dataSource.manager,
    { actor, actions: ['see-monitor'], officeId },
    deps.clock.today(),
  );
  const officeIds = alone ? reached.filter((id) => id === officeId) : reached;
  return behind(deps, { accountId: actor.accountId, officeIds, query });
}

/** Ids of one page. */
export async function idsBehind(
  em: EntityManager,
  condition: CaseCondition,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<string[]> {
  const [filedOn = '', id = ''] = cursor === undefined ? [] : decodeCursor(cursor);
  const { sql, parameters } = allOf(
    condition,
    ...(cursor === undefined
      ? []
      : [
          {
            sql: 'c.filed_on > ? OR c.filed_on = ? AND c.id > ?',
            parameters: [filedOn, filedOn, id],
          },
        ]),
  );
  const rows = await em.query<{ id: string }[]>(
    `SELECT c.id FROM relief_case AS c WHERE ${sql} ORDER BY c.filed_on, c.id LIMIT ?`,
    [...parameters, limit],
  );
  return rows.map((row) => row.id);
}

/** Cases as the list shows them. */
export async function monitoredCases(
  { dataSource, clock, calendar }: ListDeps,
  rows: readonly ReliefCase[],
): Promise<MonitoredCase[]> {
  const em = dataSource.manager;
  const today = clock.today();
  const [offices, people] = await Promise.all([
    officeNames(
      em,
      rows.map(({ officeId }) => officeId),
    ),
    accountNames(
      em,
      rows.map(({ handlerId }) => handlerId),
    ),
  ]);
  const open = rows.filter(({ closedAt }) => closedAt === null);
  const ages = workingDaysSince(
    open.map(({ filedOn }) => filedOn),
    today,
    calendar,
  );
  const daysOf = ({ filedOn, closedAt }: ReliefCase): number | null => {
    if (closedAt === null) return ages.get(filedOn) ?? null;
    const days = workingDaysBetween(filedOn, toLocalDate(closedAt), calendar);
    return days === 'pending' ? null : Math.max(0, days);
  };
  return rows.map((row) => {
    const { id, number, title, filedOn, decidedFen, isUrgent, handlerId } = row;
    return {
      ...{ id, number, title, filedOn, decidedFen, isUrgent },
      officeName: offices.get(row.officeId) ?? row.officeId,
      statusName: caseStatuses[row.status],
      handlerName: handlerId === null ? null : (people.get(handlerId) ?? null),
      workingDays: daysOf(row),
    };
  });
}
