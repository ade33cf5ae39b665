import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import type { Fen } from '../domain/basics/money.js';
import { latestFinding } from './record-finding.js';
import type { SealedPayee } from './sealed-payees.js';

/** The proposal as it stands now (finding `proposal`); approvers who adjust the amount add another one. */
export interface ProposalFinding {
  proposal: 'grant' | 'refuse';
  /** Null when refused. */
  amountFen: Fen | null;
  payees: SealedPayee[];
  basis: string;
  deviationReason: string | null;
  /** Why relief is granted although Art. 8 generally says no; null: no exception. */
  exceptionReason: string | null;
  refuseReasons: string | null;
  /** Element id of the task that adjusted it; null: as proposed. */
  adjustedIn: string | null;
}

/** The emergency as confirmed (finding `emergency`). */
export interface EmergencyFinding {
  emergency: 'confirmed' | 'phone-approved' | 'not-urgent';
  diagnosis: string | null;
  medicalCostFen: Fen | null;
  advanceFen: Fen | null;
  payees: SealedPayee[];
  phoneApprovedAt: string | null;
  phoneApprovalNote: string | null;
  reason: string | null;
}

/** The proposal that stands, or WRONG_STATE when none was made. */
export async function standingProposal(
  em: EntityManager,
  caseId: string,
): Promise<ProposalFinding> {
  const found = await latestFinding(em, caseId, 'proposal');
  if (found === null) throw new RuleError('WRONG_STATE', '案件尚未提出审查意见');
  // Written by our own acts only, in this shape.
  return found as unknown as ProposalFinding;
}

/** The emergency that stands, or WRONG_STATE when none was confirmed. */
export async function standingEmergency(
  em: EntityManager,
  caseId: string,
): Promise<EmergencyFinding> {
  const found = await latestFinding(em, caseId, 'emergency');
  if (found === null) throw new RuleError('WRONG_STATE', '尚未核实急需救治情形');
  return found as unknown as EmergencyFinding;
}
