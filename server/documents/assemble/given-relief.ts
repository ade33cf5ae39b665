import type { Fen } from '../../domain/basics/money.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { findOffice } from '../../offices/find-office.js';
import type { Assembly } from '../assembly.js';
import { decisionOf } from '../decision-of.js';
import type { LegalDocument } from '../document.entity.js';
import { isRevoked } from '../is-revoked.js';
import { numberOf } from './parts.js';

export interface GivenRelief {
  /** Who decided: 本院, or the name of another office. */
  by: string;
  number: string;
  on: LocalDate;
  amountFen: Fen;
}

/** The relief decided in the case, by the office of the paper or by the one that decided for it; null before any and after its revocation. */
export async function givenRelief({ em, file, office }: Assembly): Promise<GivenRelief | null> {
  const decision = await decisionOf(em, file.row.id, office.id);
  const decided = decision === null ? null : decidedIn(decision);
  if (decision === null || decided === null || (await isRevoked(em, decision))) return null;
  const { officeId } = decision;
  return {
    by: officeId === office.id ? '本院' : (await findOffice(em, officeId)).name,
    ...decided,
  };
}

/** The decision of the office of the paper itself, which it may change or revoke; null when none of it stands. */
export async function ownDecision({ em, file, office }: Assembly) {
  const decision = await decisionOf(em, file.row.id, office.id);
  const decided = decision === null ? null : decidedIn(decision);
  if (decision?.officeId !== office.id || decided === null) return null;
  if (await isRevoked(em, decision)) return null;
  const shares = decision.data['jointShares'];
  return { ...decided, isForAll: Array.isArray(shares) && shares.length > 0 };
}

function decidedIn({ number, issuedOn: on, data }: LegalDocument) {
  const amountFen = numberOf(data, 'amountFen');
  return number === null || amountFen === null ? null : { number, on, amountFen };
}
