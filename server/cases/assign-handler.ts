import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { namedHoldersOf } from '../accounts/holders-of.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { issueIfPossible } from '../documents/issue-if-possible.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { recusedOf } from '../recusals/recused.js';
import { lockOpenCase } from './lock-case.js';
import { partyNames } from './party-names.js';
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
  { id, officeId }: ReliefCase,
  on: LocalDate,
): Promise<string[]> {
  const holders = await namedHoldersOf(em, officeId, ['handler'], on);
  const [parties, recused] = await Promise.all([partyNames(em, id), recusedOf(em, id)]);
  return holders
    .filter(
      ({ accountId, displayName }) => !parties.has(displayName) && !recused.includes(accountId),
    )
    .map(({ accountId }) => accountId);
}
