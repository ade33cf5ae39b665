import type { FileApplicant } from '../../cases/case-file.js';
import { identityKinds } from '../../domain/people/identity-document.js';
import { maskIdentity } from '../../domain/people/masking.js';

/** The number of a person with its middle hidden; of what is no identity card the name of the document stands before it. */
export function maskedIdentity({
  identityKind: kind,
  identityNumber: number,
}: Pick<FileApplicant, 'identityKind' | 'identityNumber'>): string | null {
  if (kind === null || number === null) return null;
  const { name, holder } = identityKinds[kind];
  return `${holder === null ? name : ''}${maskIdentity(kind, number)}`;
}

/** A person in a letter whose readers need not have the whole number. */
export function maskedPerson(applicant: FileApplicant) {
  const { name, address } = applicant;
  return { name, address, maskedIdentity: maskedIdentity(applicant) };
}

/** Who signs for an applicant that may not: 李秀兰（法定代理人）; null when the applicant signs. */
export function signingFor({
  guardianName,
  agentName,
}: Pick<FileApplicant, 'guardianName' | 'agentName'>): string | null {
  if (guardianName !== null) return `${guardianName}（法定代理人）`;
  return agentName === null ? null : `${agentName}（委托代理人）`;
}
