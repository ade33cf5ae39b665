import type { EntityManager } from 'typeorm';
import { caseAmountDay } from '../cases/amount-day.js';
import type { CaseFile, FileDecision } from '../cases/case-file.js';
import { caseRoutingFacts } from '../cases/case-routing-facts.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { SignedDecision } from '../domain/papers/paper.js';
import { findOffice } from '../offices/find-office.js';

/** Verdicts that carry a proposal on. */
const approving: ReadonlySet<string> = new Set(['approve', 'adjust', 'join', 'phone-approved']);

/** Who approved last in each office, and what its decision needed; nothing before a proposal. */
export async function signedDecisions(
  em: EntityManager,
  file: CaseFile,
  today: LocalDate,
): Promise<SignedDecision[]> {
  const { row, findings } = file;
  if (row.proposal === null) return [];
  const on = await caseAmountDay(em, row, today);
  const { facts } = await caseRoutingFacts(em, row, { on, today });
  const signers = lastApprovals(file);
  return Promise.all(
    [...signers].map(async ([officeId, signer]): Promise<SignedDecision> => {
      const isHandling = officeId === row.officeId;
      return {
        ...{ officeId, officeName: (await findOffice(em, officeId)).name },
        matter: facts.proposal,
        // In a joint relief a paper decides one share or the sum of several; the shares are held against the ledger elsewhere.
        amountFen: isHandling && row.path !== 'joint' ? row.proposedFen : null,
        signer: { role: signer.role, name: signer.name ?? '' },
        deputyMayDecide: isHandling && facts.delegatedToDeputy,
        needsCollective: isHandling && row.path === 'full',
        hasCollective: findings['collective-decision'] !== undefined,
        needsPlc: isHandling && facts.plcRequired,
        hasPlc: findings['plc-opinion'] !== undefined,
      };
    }),
  );
}

/** By office, the last of this round who approved. */
function lastApprovals({ decisions, row }: CaseFile): Map<string, FileDecision> {
  const signers = new Map<string, FileDecision>();
  for (const decision of decisions) {
    const { kind, round, officeId, verdict } = decision;
    const isPerson = kind !== 'record-decision' && decision.name !== null;
    if (isPerson && round === row.round && approving.has(verdict)) signers.set(officeId, decision);
  }
  return signers;
}
