import { createHash } from 'node:crypto';
import { canonicalJson } from '../../templates/render/canonical-json.js';
import type { Link } from '../domain/basics/hash-chain.js';
import type { AuditEntry } from './audit-entry.entity.js';

/** Name of the chain of the audit among the heads of an anchor; the other names are ids of cases. */
export const auditChain = 'audit';

/** Where and when an entry was sealed. */
export interface AuditSeal extends Link {
  sealedAt: Date;
}

/**
 * Hash of a link: SHA-256, hex, over the canonical JSON of seal and whole entry. What is null stays out, so that a column added later leaves
 * the hashes of older entries as they are.
 */
export function auditHash({ seq, previousHash, sealedAt }: AuditSeal, entry: AuditEntry): string {
  const { id, at, ...facts } = entry;
  const content = {
    ...{ seq, previousHash, sealedAt: sealedAt.toISOString() },
    entry: { id, at: at.toISOString(), ...present(facts) },
  };
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

const present = (facts: object) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
