import type { EntityManager } from 'typeorm';
import { caseAmountDay } from '../cases/amount-day.js';
import type { CaseFile, FileDecision } from '../cases/case-file.js';
import { caseRoutingFacts } from '../cases/case-routing-facts.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { SignedDecision } from '../domain/papers/paper.js';

/** Verdicts by which an approver ends a step. */
const ending = {
  grant: new Set(['approve', 'adjust', 'join']),
  refuse: new Set(['approve', 'adjust', 'refuse', 'decline']),
} as const;

/** Steps of other matters than the relief itself: hearing, advance, what another body answered. */
const otherMatters: ReadonlySet<string> = new Set([
  'decide-hearing',
  'decide-departure',
  'confirm-emergency',
  'approve-advance',
  'sign-phone-approval',
  'record-plc-opinion',
  'record-decision',
]);

/** Who decided last in each office, to grant and to refuse, and what a grant needed; nothing before a proposal. */
export async function signedDecisions(
  em: EntityManager,
  file: CaseFile,
  today: LocalDate,
): Promise<SignedDecision[]> {
  const { row, findings } = file;
  if (row.proposal === null) return [];
  const on = await caseAmountDay(em, row, today);
  const { facts } = await caseRoutingFacts(em, row, { on, today });
  const offices = new Set([row.officeId, ...file.decisions.map(({ officeId }) => officeId)]);
  return [...offices].flatMap((officeId) =>
    (['grant', 'refuse'] as const).map((matter): SignedDecision => {
      const signer = lastOf(file, officeId, ending[matter]);
      const isGrant = officeId === row.officeId && matter === 'grant';
      return {
        ...{ officeId, matter },
        // In a joint relief a paper decides one share or the sum of several; the ledger holds them.
        amountFen: isGrant && row.path !== 'joint' ? row.proposedFen : null,
        signer: signer === undefined ? null : { role: signer.role, name: signer.name ?? '' },
        deputyMayDecide: officeId === row.officeId && facts.delegatedToDeputy,
        needsCollective: isGrant && row.path === 'full',
        hasCollective: findings['collective-decision'] !== undefined,
        needsPlc: isGrant && facts.plcRequired,
        hasPlc: findings['plc-opinion'] !== undefined,
      };
    }),
  );
}

const leaders: ReadonlySet<string> = new Set(['deputy-chief', 'chief']);

/**
 * The last step in an office with such a verdict, that of a leader before that of who only records: over the dissent of a chief the
 * higher office has decided. A returned case comes back to where it had got, so an earlier round counts too.
 */
function lastOf(
  { decisions }: CaseFile,
  officeId: string,
  verdicts: ReadonlySet<string>,
): FileDecision | undefined {
  const steps = decisions.filter(
    (decision) =>
      decision.officeId === officeId &&
      !otherMatters.has(decision.kind) &&
      verdicts.has(decision.verdict),
  );
  return steps.findLast(({ role }) => leaders.has(role)) ?? steps.at(-1);
}
