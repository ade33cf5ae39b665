import type { EntityManager } from 'typeorm';
import { documentKinds } from '../../templates/index.js';
import { decisionOf } from './decision-of.js';
import type { LegalDocument } from './document.entity.js';
import { standingDocuments } from './standing-documents.js';

/** Was the decision taken back by a 撤销救助决定书 that stands? */
export async function isRevoked(
  em: EntityManager,
  { caseId, number }: Pick<LegalDocument, 'caseId' | 'number'>,
): Promise<boolean> {
  const kind = 'decision-revocation';
  const revocations = await standingDocuments(em, caseId, kind);
  return revocations.some(
    ({ data }) => documentKinds[kind].data.parse(data).decision.number === number,
  );
}

/** Was the decision that a payment of this office rests on taken back? */
export async function isGrantRevoked(
  em: EntityManager,
  caseId: string,
  officeId: string,
): Promise<boolean> {
  const decision = await decisionOf(em, caseId, officeId);
  return decision !== null && (await isRevoked(em, decision));
}
