import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { startTerm } from '../deadlines/start-term.js';
import { stopTerm } from '../deadlines/stop-term.js';
import type { Deps } from '../deps.js';
import type { LegalDocument } from '../documents/document.entity.js';
import type { Actor } from '../domain/access/permissions.js';
import { endsMailing, type ServiceTry } from '../domain/papers/service-rules.js';
import { issueProof } from './issue-proof.js';
import { blankToNull, readTry } from './read-try.js';
import { ServiceAttempt } from './service-attempt.entity.js';
import { readyOn } from './service-course.js';
import type { ServiceTryInput } from './service-try-api.js';
import { settleServed } from './settle-served.js';
import { openPosting, postTermKey, triesOf } from './tries.js';

export interface TryToRecord {
  /** The caller has locked its case. */
  document: LegalDocument;
  input: ServiceTryInput;
  actor: Pick<Actor, 'accountId' | 'displayName'>;
  requestId?: string;
}

/**
 * Writes down one try to serve a paper, for the task of the process as for the page of the paper: with the term of the post's three
 * tries, and when it succeeded with the state of the paper and its 送达回证. Answers the id of the row.
 */
export async function recordTry(
  em: EntityManager,
  deps: Deps,
  { document, input, actor, requestId }: TryToRecord,
): Promise<string> {
  const earlier = await triesOf(em, document.id);
  const [today, now] = [deps.clock.today(), deps.clock.now()];
  const moment = { readyOn: readyOn(document), today, earlier };
  const { given, signerNumber } = readTry(input, moment);
  const attempt = {
    ...{ id: randomUUID(), documentId: document.id, caseId: document.caseId },
    ...{ seq: earlier.length + 1, byAccountId: actor.accountId, recordedAt: now },
    ...columnsOf(given),
    receiptNumber: blankToNull(input.receiptNumber),
    servedBy: blankToNull(input.servedBy) ?? actor.displayName,
    identityCipher: signerNumber === null ? null : deps.vault.seal(signerNumber),
  };
  await em.insert(ServiceAttempt, attempt);
  await moveTerms(em, deps, attempt, earlier);
  if (given.outcome === 'served') await settleServed(em, deps, { document, attempt });
  if (given.way === 'post' && endsMailing(given.outcome)) {
    const proof = { kind: 'postal-service-record', serviceId: attempt.id } as const;
    await issueProof(em, deps, document, proof);
  }
  const { id, way, outcome, triedOn, seq } = attempt;
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'serve-document', caseId: document.caseId },
    ...{ subjectType: 'document', subjectId: document.id, requestId: requestId ?? null },
    detail: { attemptId: id, seq, way, outcome, triedOn },
  });
  return id;
}

function columnsOf(given: ServiceTry) {
  const { way, outcome, triedOn, place, signer, signerName, relation, witness } = given;
  const { trackingNumber, entrustedTo, electronicAddress, consentOn, reason } = given;
  return {
    ...{ way, outcome, triedOn, place, signer, signerName, witness },
    ...{ trackingNumber, entrustedTo, electronicAddress, consentOn, reason },
    relation: signer === 'self' ? (relation ?? '本人') : relation,
    servedOn: outcome === 'served' ? triedOn : null,
  };
}

/** A letter handed to the post starts the term of its tries; what ends it, meets the term; another way that succeeds makes it void. */
async function moveTerms(
  em: EntityManager,
  deps: Deps,
  attempt: Pick<ServiceAttempt, 'id' | 'caseId' | 'way' | 'outcome' | 'triedOn' | 'byAccountId'>,
  earlier: ServiceAttempt[],
): Promise<void> {
  const { id, caseId, way, outcome, triedOn: on, byAccountId: by } = attempt;
  const kind = 'post-delivery' as const;
  if (way === 'post' && outcome === 'pending') {
    const start = { caseId, kind, on, isOneOfSeveral: true, effectKey: postTermKey(id) };
    await startTerm(em, deps, start);
    return;
  }
  const isOver = way === 'post' ? endsMailing(outcome) : outcome === 'served';
  const posting = openPosting(earlier);
  if (!isOver || posting === null) return;
  const reason = way === 'post' ? ('met' as const) : ('void' as const);
  const effectKey = postTermKey(posting.id);
  await stopTerm(em, { caseId, kind, effectKey, reason, now: deps.clock.now(), on, by });
}
