import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { assertMayOnCase, mayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import { accountNames } from '../cases/names.js';
import { Deadline } from '../deadlines/deadline.entity.js';
import type { Deps } from '../deps.js';
import type { LegalDocument } from '../documents/document.entity.js';
import { findDocument } from '../documents/move-document.js';
import type { Actor } from '../domain/access/permissions.js';
import { serviceStanding, type ServiceStanding } from '../domain/papers/service-standing.js';
import { signers, type NamedSigner } from '../domain/papers/service-words.js';
import { maskIdentity } from '../domain/people/masking.js';
import type { ServiceTryView, ServiceView } from './api.js';
import { openPosting, postTermKey, triesOf } from './tries.js';
import type { ServiceAttempt } from './service-attempt.entity.js';
import { isServedKind, readySince } from './service-course.js';
import { openServiceTask } from './open-service-task.js';

type View = z.infer<typeof ServiceView>;

/** How a paper was served so far and what comes next, for whoever may see its case. */
export async function readService(
  deps: Deps,
  { documentId, actor }: { documentId: string; actor: Actor },
): Promise<View> {
  const em = deps.dataSource.manager;
  const today = deps.clock.today();
  const document = await findDocument(em, documentId);
  const { recipient, kind } = document;
  const holder = await caseHolder(em, document.caseId);
  const action = document.isInternal ? 'see-internal-papers' : 'see-case';
  await assertMayOnCase(em, actor, action, holder, today);
  const tries = await triesOf(em, documentId);
  return {
    ...{ documentId, recipient, isServedKind: isServedKind(kind) },
    standing: await standingOf(em, deps, document, tries),
    tries: await presentTries(em, deps, tries),
    isPostOut: openPosting(tries) !== null,
    may: {
      record: await mayOnCase(em, actor, 'record-service', holder, today),
      attach: await mayOnCase(em, actor, 'add-attachment', holder, today),
    },
    taskId: (await openServiceTask(em, document))?.id ?? null,
  };
}

/** Where the service of a paper stands today. */
export async function standingOf(
  em: EntityManager,
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
  document: Pick<LegalDocument, 'kind' | 'state' | 'issuedOn' | 'sealedOn' | 'servedOn'>,
  tries: ServiceAttempt[],
): Promise<ServiceStanding> {
  return serviceStanding({
    readyOn: readySince(document),
    isServed: document.servedOn !== null,
    ...{ tries, calendar, today: clock.today() },
    postDueOn: await postDueOn(em, tries),
  });
}

async function postDueOn(em: EntityManager, tries: ServiceAttempt[]) {
  const posting = openPosting(tries);
  if (posting === null) return null;
  const which = { kind: 'post-delivery' as const, effectKey: postTermKey(posting.id) };
  return (await em.findOneBy(Deadline, which))?.dueOn ?? null;
}

async function presentTries(
  em: EntityManager,
  { vault }: Pick<Deps, 'vault'>,
  tries: ServiceAttempt[],
): Promise<z.infer<typeof ServiceTryView>[]> {
  const names = await accountNames(
    em,
    tries.map(({ byAccountId }) => byAccountId),
  );
  return tries.map(({ identityCipher, byAccountId, recordedAt, signer, ...row }) => {
    const { id, seq, way, outcome, triedOn, servedBy, place, signerName, relation } = row;
    const { witness, trackingNumber, receiptNumber, entrustedTo } = row;
    const { electronicAddress, consentOn, reason } = row;
    return {
      ...{ id, seq, way, outcome, triedOn, servedBy, place, signerName, relation, witness },
      ...{ trackingNumber, receiptNumber, entrustedTo, electronicAddress, consentOn, reason },
      signer:
        signer === null || signer === 'unclassified' ? null : signers[signer satisfies NamedSigner],
      signerNumber:
        identityCipher === null ? null : maskIdentity('resident-id', vault.open(identityCipher)),
      recordedBy: names.get(byAccountId) ?? '',
      recordedAt: recordedAt.toISOString(),
    };
  });
}
