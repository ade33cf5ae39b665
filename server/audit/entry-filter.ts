import type { EntityManager } from 'typeorm';
import { assertMaySee } from '../cases/case-scope.js';
import type { Deps } from '../deps.js';
import { actionsOf } from '../domain/access/audit-actions.js';
import type { Actor } from '../domain/access/permissions.js';
import { InputError } from '../domain/basics/errors.js';
import { addDays, endOfDay, type LocalDate } from '../domain/basics/local-date.js';
import { assertMayInOffice, officeScope } from '../offices/office-scope.js';
import type { AuditFilter } from './api.js';
import type { EntryFilter } from './find-entries.js';

/** What a list shows when no days are asked for: a month. */
const usualDays = 30;
/** Persons one text may mean. */
const mostPersons = 50;

const always = { from: new Date(0), before: new Date('9999-12-31T00:00:00Z') };

/**
 * What a person asked for, as far as they may: the audit administrator everything of the own office and those below, of acts of nobody's office
 * only where there is none above; 监督审计 one case at a time. Null: nothing can be found.
 */
export async function entryFilter(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  actor: Actor,
  asked: AuditFilter,
): Promise<EntryFilter | null> {
  const today = clock.today();
  const officeIds = await officesOf(em, actor, today);
  const caseId = asked.case ? await findCaseId(em, asked.case) : null;
  const isByCase = officeIds !== null && officeIds.length === 0;
  if (isByCase) await assertMayReadCase(em, actor, { asked, caseId, today });
  if (asked.case && caseId === null) return null;
  const accountIds = asked.person ? await findAccountIds(em, asked.person) : null;
  return {
    ...daysOf(asked, today),
    ...{ caseId, accountIds, address: asked.address || null, actions: actionsAsked(asked) },
    officeIds: isByCase ? null : officeIds,
  };
}

/** Null: every office; none: this person reads by case. */
async function officesOf(em: EntityManager, actor: Actor, on: LocalDate): Promise<string[] | null> {
  const offices = await officeScope(em, actor, 'see-audit', on);
  const [row] = await em.query<{ count: string | number }[]>(
    'SELECT COUNT(*) AS count FROM office',
  );
  return offices.length > 0 && offices.length === Number(row?.count) ? null : offices;
}

async function assertMayReadCase(
  em: EntityManager,
  actor: Actor,
  { asked, caseId, today }: { asked: AuditFilter; caseId: string | null; today: LocalDate },
): Promise<void> {
  if (!asked.case) {
    throw new InputError([
      { pointer: '/query/case', detail: '请填写案号：监督审计按案件查阅操作记录' },
    ]);
  }
  if (caseId === null) return;
  await assertMaySee(em, actor, caseId, today);
  const [row] = await em.query<{ officeId: string }[]>(
    'SELECT office_id AS officeId FROM relief_case WHERE id = ?',
    [caseId],
  );
  await assertMayInOffice(em, actor, 'see-case-audit', row?.officeId ?? '', today);
}

function daysOf(
  { from, to, case: ofCase, person }: AuditFilter,
  today: LocalDate,
): Pick<EntryFilter, 'from' | 'before'> {
  const isNarrow = Boolean(ofCase) || Boolean(person);
  const first = from ?? (isNarrow ? null : addDays(to ?? today, -usualDays));
  return {
    from: first === null ? always.from : endOfDay(addDays(first, -1)),
    before: to === undefined ? always.before : endOfDay(to),
  };
}

function actionsAsked({ action, group }: AuditFilter): string[] | null {
  if (action) return [action];
  return group === undefined ? null : actionsOf(group);
}

async function findCaseId(em: EntityManager, text: string): Promise<string | null> {
  const [row] = await em.query<{ id: string }[]>(
    'SELECT id FROM relief_case WHERE id = ? OR number = ? LIMIT 1',
    [text, text],
  );
  return row?.id ?? null;
}

async function findAccountIds(em: EntityManager, text: string): Promise<string[]> {
  const part = `${text.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await em.query<{ id: string }[]>(
    'SELECT id FROM account WHERE username LIKE ? OR display_name LIKE ? LIMIT ?',
    [part, part, mostPersons],
  );
  return rows.map(({ id }) => id);
}
