import type { Refusal } from '../access/permissions.js';

/** A handler of the office, as whoever assigns sees them. */
export interface Candidate {
  accountId: string;
  displayName: string;
  /** Cases of the office the person handles that are not over. */
  openCases: number;
  isAbsent: boolean;
  /** Named like an applicant, agent, guardian or victim: perhaps one and the same, so never by lot. */
  isParty: boolean;
  /** Withdrew or was withdrawn from this case (回避). */
  isRecused: boolean;
}

/** Why this handler does not get the case; null: may have it. By name a namesake of a party may be chosen by who knows them apart. */
export function choiceFault(
  { displayName, isAbsent, isRecused, isParty }: Candidate,
  way: 'name' | 'lot',
): string | null {
  if (isRecused) return `${displayName}对本案应当回避`;
  if (isAbsent) return `${displayName}请假`;
  return way === 'lot' && isParty ? `${displayName}与当事人同名，请核实是否应当回避` : null;
}

/** Who takes part in the lot (随机分案): everybody without a fault but the present handler, each with the same chance. */
export function lotOf(candidates: readonly Candidate[], formerId: string | null): Candidate[] {
  return candidates.filter(
    (candidate) => candidate.accountId !== formerId && choiceFault(candidate, 'lot') === null,
  );
}

/** Why the case does not go to this person by name; null when it does. */
export function assignmentRefusal(
  candidate: Candidate | undefined,
  formerId: string | null,
): Refusal | null {
  if (candidate === undefined) {
    return { code: 'FORBIDDEN', detail: '该人员不是本院承办检察官，不能承办本案' };
  }
  if (candidate.accountId === formerId) {
    return { code: 'WRONG_STATE', detail: `${candidate.displayName}已是本案承办人` };
  }
  const fault = choiceFault(candidate, 'name');
  return fault === null ? null : { code: 'WRONG_STATE', detail: fault };
}
