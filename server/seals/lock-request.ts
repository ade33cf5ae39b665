import type { EntityManager } from 'typeorm';
import { lockCase } from '../cases/lock-case.js';
import { RuleError } from '../domain/basics/errors.js';
import { findDocument } from '../documents/move-document.js';
import type { LegalDocument } from '../documents/document.entity.js';
import {
  canMoveRequest,
  sealRequestStates,
  type SealRequestState,
} from '../domain/papers/seals.js';
import { SealRequest } from './seal-request.entity.js';

/** A request and its paper with the case locked, so that nobody decides or uses it meanwhile. */
export async function lockRequest(
  em: EntityManager,
  requestId: string,
): Promise<{ request: SealRequest; document: LegalDocument }> {
  const found = await em.findOneBy(SealRequest, { id: requestId });
  if (!found) throw new RuleError('NOT_FOUND', '没有这份用印申请', { requestId });
  await lockCase(em, found.caseId);
  const request = await em.findOneByOrFail(SealRequest, { id: requestId });
  return { request, document: await findDocument(em, request.documentId) };
}

/** Moves a request to another state; WRONG_STATE where its states do not go that way. */
export async function moveRequest(
  em: EntityManager,
  { id, state }: Pick<SealRequest, 'id' | 'state'>,
  to: SealRequestState,
  set: Partial<Pick<SealRequest, 'decidedBy' | 'decidedAt' | 'reason'>> = {},
): Promise<void> {
  if (!canMoveRequest(state, to)) {
    const detail = `用印申请${sealRequestStates[state]}，不能再改为${sealRequestStates[to]}`;
    throw new RuleError('WRONG_STATE', detail, { requestId: id });
  }
  await em.update(SealRequest, { id, state }, { state: to, ...set });
}
