import { RuleError } from '../domain/basics/errors.js';
import {
  identityKey,
  readIdentity,
  type IdentityKind,
  type IdentityReading,
} from '../domain/people/identity-document.js';
import type { Vault } from '../vault.js';
import type { NewApplication } from './create-application-api.js';

export interface ApplicantIdentity extends IdentityReading {
  kind: IdentityKind;
  /** Blind index: the same for every application with this document. */
  index: string;
}

/** What an applicant's document tells, and what finds it again; null without a number. A kind not stated is the resident's card. */
export function applicantIdentity(
  { vault }: { vault: Pick<Vault, 'index'> },
  { identityKind: kind = 'resident-id', identityNumber }: NewApplication['applicant'],
): ApplicantIdentity | null {
  if (identityNumber === undefined) return null;
  const reading = readIdentity(kind, identityNumber);
  if ('fault' in reading) throw new RuleError('IDENTITY_INVALID', reading.fault);
  return { ...reading, kind, index: vault.index(identityKey(kind, identityNumber)) };
}
