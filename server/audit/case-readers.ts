import type { EntityManager } from 'typeorm';
import { assertMayOnCase, mayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import { accountNames, officeNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import { lookingActions } from '../domain/access/audit-actions.js';
import type { Actor } from '../domain/access/permissions.js';
import type { CaseReaderView } from './api.js';

interface Row {
  accountId: string;
  action: string;
  officeId: string | null;
  times: string;
  firstAt: Date;
  lastAt: Date;
}

/** 谁查阅过本案: every person who looked into it, the latest first; for who may ask in this case. */
export async function listCaseReaders(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<{ items: CaseReaderView[]; mayPrint: boolean }> {
  const em = dataSource.manager;
  const holder = await caseHolder(em, caseId);
  const today = clock.today();
  await assertMayOnCase(em, actor, 'see-case-readers', holder, today);
  const items = await readersOf(em, caseId);
  const mayPrint = await mayOnCase(em, actor, 'print-case-readers', holder, today);
  return { items, mayPrint };
}

async function readersOf(em: EntityManager, caseId: string): Promise<CaseReaderView[]> {
  const rows = await em.query<Row[]>(
    `SELECT account_id AS accountId, action, MAX(office_id) AS officeId, SUM(times) AS times,
       MIN(at) AS firstAt, MAX(at) AS lastAt
     FROM audit_entry
     WHERE case_id = ? AND account_id IS NOT NULL AND action IN (?)
     GROUP BY account_id, action`,
    [caseId, lookingActions],
  );
  const [names, offices] = await Promise.all([
    accountNames(
      em,
      rows.map(({ accountId }) => accountId),
    ),
    officeNames(
      em,
      rows.map(({ officeId }) => officeId),
    ),
  ]);
  const people = [...new Set(rows.map(({ accountId }) => accountId))];
  return people
    .map((id) => {
      const looks = rows.filter(({ accountId }) => accountId === id);
      const office = looks.find(({ officeId }) => officeId !== null)?.officeId ?? null;
      return {
        ...{ id, name: names.get(id) ?? id, ...sumOf(looks) },
        officeName: office === null ? null : (offices.get(office) ?? office),
      };
    })
    .sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1));
}

function sumOf(
  looks: readonly Row[],
): Pick<CaseReaderView, 'firstAt' | 'lastAt' | 'times' | 'looks'> {
  const first = Math.min(...looks.map(({ firstAt }) => firstAt.getTime()));
  const last = Math.max(...looks.map(({ lastAt }) => lastAt.getTime()));
  return {
    firstAt: new Date(first).toISOString(),
    lastAt: new Date(last).toISOString(),
    times: looks.reduce((sum, { times }) => sum + Number(times), 0),
    looks: looks
      .map(({ action, times }) => ({ action, times: Number(times) }))
      .sort((a, b) => b.times - a.times || (a.action < b.action ? -1 : 1)),
  };
}
