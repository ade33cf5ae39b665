import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { caseScope, inScope, mayOnCase } from '../cases/case-scope.js';
import { applicantNamesOf } from '../cases/has-minor.js';
import { officeNames } from '../cases/names.js';
import { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import { caseStatuses } from '../domain/cases/case-status.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import type { listVisitCases as listApi } from './api.js';
import { openAssistances } from './visit-standing.js';

type Items = z.input<(typeof listApi)['response']>['items'];

/** More open cases one person does not go out for. */
const mostCases = 200;

/** Cases under way to which the person may go: those the person handles, and those whose office asked for help, the newest first. */
export async function listVisitCases(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor }: { actor: Actor },
): Promise<Items> {
  const em = dataSource.manager;
  const on = clock.today();
  const own = await em
    .createQueryBuilder(ReliefCase, 'c')
    .where(inScope(await caseScope(em, actor, 'record-visit', on)))
    .andWhere('c.closedAt IS NULL AND c.terminatedAt IS NULL')
    .orderBy('c.createdAt', 'DESC')
    .limit(mostCases)
    .getMany();
  const helped = await helpedCases(em, actor, on);
  const rows = [...own, ...helped.filter(({ id }) => !own.some((row) => row.id === id))];
  const offices = await officeNames(
    em,
    rows.map(({ officeId }) => officeId),
  );
  const names = await applicantNamesOf(
    em,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, number, title, officeId, status }) => ({
    ...{ id, number, title, officeName: offices.get(officeId) ?? '' },
    ...{ applicantNames: names.get(id) ?? [], statusName: caseStatuses[status] },
    assists: !own.some((row) => row.id === id),
  }));
}

async function helpedCases(em: EntityManager, actor: Actor, on: LocalDate): Promise<ReliefCase[]> {
  const asked = await openAssistances(em, actor, on);
  if (asked.length === 0) return [];
  const rows = await em.findBy(ReliefCase, { id: In(asked.map(({ caseId }) => caseId)) });
  const open = rows.filter(
    ({ closedAt, terminatedAt }) => closedAt === null && terminatedAt === null,
  );
  const may = await Promise.all(open.map((row) => mayOnCase(em, actor, 'assist-visit', row, on)));
  return open.filter((_row, index) => may[index]);
}
