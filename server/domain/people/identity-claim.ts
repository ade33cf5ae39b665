import { identityKindIds, readIdentity, type IdentityReading } from './identity-document.js';

/** What was typed of a person's document, birth and sex; nothing of it is judged yet. */
export interface IdentityClaim {
  /** Left out: the resident's identity card. */
  identityKind?: unknown;
  identityNumber?: unknown;
  birthOn?: unknown;
  sex?: unknown;
}

/**
 * Why one part of a claim cannot stand, in Chinese, or null. A number must be one of its document; birth date and sex must agree with
 * what it tells and be given where it tells nothing. Without a number they may be left out.
 */
export function identityClaimFault(
  claim: IdentityClaim,
  field: 'identityNumber' | 'birthOn' | 'sex',
): string | null {
  const reading = readingOf(claim);
  if (reading === null) return null;
  if ('fault' in reading) return field === 'identityNumber' ? reading.fault : null;
  if (field === 'identityNumber') return null;
  const [name, given, told] =
    field === 'birthOn'
      ? ['出生日期', claim.birthOn, reading.birthOn]
      : ['性别', claim.sex, reading.sex];
  if (given === undefined) return told === null ? `此证件号码不含${name}，${name}必填` : null;
  return told === null || told === given ? null : `${name}与身份证号码不一致`;
}

/** What the number tells; null when there is none, or its kind is none (which is found out elsewhere). */
function readingOf({
  identityKind = 'resident-id',
  identityNumber,
}: IdentityClaim): IdentityReading | { fault: string } | null {
  const kind = identityKindIds.find((known) => known === identityKind);
  if (kind === undefined || typeof identityNumber !== 'string') return null;
  return readIdentity(kind, identityNumber);
}
