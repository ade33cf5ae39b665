import type { PayeeEntry } from '../domain/forms/form-people.js';
import type { Fen } from '../domain/basics/money.js';
import type { Vault } from '../vault.js';
import type { CaseFile } from './case-file.js';
import type { ProposalFinding } from './proposal.js';
import { scalePayees } from './scale-payees.js';
import { openPayees } from './sealed-payees.js';

/** The payees of the proposal that stands, scaled to a total, with full account numbers; none without a grant. */
export function standingPayees(vault: Vault, file: CaseFile, totalFen: Fen): PayeeEntry[] {
  // Written by our own acts only, in this shape.
  const proposal = file.findings.proposal?.data as ProposalFinding | undefined;
  if (!proposal || proposal.payees.length === 0 || totalFen === 0) return [];
  return openPayees(vault, scalePayees(proposal.payees, totalFen));
}
