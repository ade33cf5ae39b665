import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { issueIfPossible } from '../documents/issue-if-possible.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { Application } from './application.entity.js';
import { recusedOf } from '../recusals/recused.js';
import { applicantsOf } from './has-minor.js';
import { lockOpenCase } from './lock-case.js';
import { OriginalCase } from './original-case.entity.js';
import type { ReliefCase } from './relief-case.entity.js';
import { updateCase } from './update-case.js';

/**
 * 分案: one of the handlers of the office at random, no one named like a party (回避: a same name is cleared by a person, not by
 * chance). The choice is recorded and told by a 分案通知书, so a redelivery keeps it; nobody eligible gives null, and any handler may claim.
 */
export async function assignHandler(
  deps: Deps,
  { caseId, effectKey }: { caseId: string; effectKey: string },
): Promise<{ handlerId: string | null }> {
  return deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    if (row.handlerId !== null) return { handlerId: row.handlerId };
    const eligible = await eligibleHandlers(em, row, deps.clock.today());
    const handlerId = eligible[randomInt(Math.max(1, eligible.length))] ?? null;
    await updateCase(em, row, { handlerId });
    const { officeId } = row;
    const kind = 'case-assignment-notice';
    await issueIfPossible(em, deps, { caseId, kind, officeId, effectKey });
    await recordAudit(em, {
      ...{ at: deps.clock.now(), action: 'assign-handler', caseId },
      ...{ subjectType: 'case', subjectId: caseId, detail: { handlerId, among: eligible.length } },
      ...{ before: { handlerId: null }, after: { handlerId } },
    });
    return { handlerId };
  });
}

async function eligibleHandlers(
  em: EntityManager,
  row: ReliefCase,
  on: LocalDate,
): Promise<string[]> {
  const holders: { id: string; displayName: string }[] = await em.query(
    `SELECT DISTINCT account.id, account.display_name AS displayName
     FROM role_assignment JOIN account ON account.id = role_assignment.account_id
     WHERE role_assignment.office_id = ? AND role_assignment.role = 'handler'
       AND role_assignment.valid_from <= ?
       AND (role_assignment.valid_to IS NULL OR role_assignment.valid_to >= ?)
       AND account.disabled_at IS NULL
     ORDER BY account.id`,
    [row.officeId, on, on],
  );
  const parties = await partyNames(em, row);
  const recused = await recusedOf(em, row.id);
  return holders
    .filter(({ id, displayName }) => !parties.has(displayName) && !recused.includes(id))
    .map(({ id }) => id);
}

async function partyNames(em: EntityManager, row: ReliefCase): Promise<Set<string | null>> {
  const [applicants, applications, original] = await Promise.all([
    applicantsOf(em, row.id),
    em.findBy(Application, { caseId: row.id }),
    em.findOneByOrFail(OriginalCase, { id: row.originalCaseId }),
  ]);
  return new Set([
    ...applicants.map(({ name }) => name),
    ...applications.flatMap(({ agentName, guardianName }) => [agentName, guardianName]),
    original.victimName,
  ]);
}
