import type { Act } from '../../contract.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import type { ElementModel, ProcessModel } from './diagram-model.js';
import type { Literal } from './variable-domain.js';

/** Who stands above the handler who proposes (server/domain/access/act-permissions.ts tells the source). */
export const approverRoles: readonly RoleId[] = ['department-head', 'deputy-chief', 'chief'];

/** Acts that propose a payment: what was approved before them does not count after them. */
const proposals: readonly string[] = ['propose-relief', 'confirm-emergency'] satisfies Act[];

interface Approval {
  variable: string;
  agreed: readonly Literal[];
}

/** Acts by which an approver agrees or not; to adjust the amount is to agree to another. */
const approvals: Partial<Record<Act, Approval>> = {
  'give-opinion': { variable: 'verdict', agreed: ['approve', 'adjust'] },
  'review-dissent': { variable: 'verdict', agreed: ['approve', 'adjust'] },
  'approve-advance': { variable: 'verdict', agreed: ['approve'] },
};

export const actOf = ({ headers }: ElementModel): string => headers['act'] ?? '';

export const isProposal = (element: ElementModel): boolean => proposals.includes(actOf(element));

/** The approval an element is, when somebody above the proposer does it; null otherwise. */
export function approvalOf(element: ElementModel): Approval | null {
  const isAbove = approverRoles.some((role) => role === element.role);
  return isAbove ? ((approvals as Record<string, Approval>)[actOf(element)] ?? null) : null;
}

/** A process by which a proposal is agreed to or not: its caller reads the verdict. */
export const isReview = ({ elements }: ProcessModel): boolean =>
  elements.some((element) => actOf(element) === 'give-opinion');

/** Does a case begin here, rather than with a call? */
export const startsCases = ({ elements }: ProcessModel): boolean =>
  elements.some(({ type, parent, message }) => {
    return type === 'bpmn:StartEvent' && parent === null && message !== null;
  });
