import type { Deps } from '../deps.js';
import { refusalOf, type Actor } from '../domain/access/permissions.js';
import { assertMayRead } from '../documents/assert-may-read.js';
import { findDocument } from '../documents/move-document.js';
import { officeScope } from '../offices/office-scope.js';
import type { SealView } from './api.js';
import { viewRequests, viewUses } from './view-seals.js';
import { SealRequest } from './seal-request.entity.js';
import { SealUse } from './seal-use.entity.js';
import { sealRefusal } from './sealable.js';

/** Who asked for a seal on a paper, who approved, where it was used; for whoever may read the paper. */
export async function readDocumentSeal(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { documentId, actor }: { documentId: string; actor: Actor },
): Promise<SealView> {
  const em = dataSource.manager;
  const on = clock.today();
  const document = await findDocument(em, documentId);
  await assertMayRead(em, actor, document, on);
  const requests = await em.find(SealRequest, {
    where: { documentId },
    order: { askedAt: 'ASC', id: 'ASC' },
  });
  const uses = await em.find(SealUse, {
    where: { documentId },
    order: { recordedAt: 'ASC', id: 'ASC' },
  });
  const mayAsk = (await officeScope(em, actor, 'ask-seal', on)).includes(document.officeId);
  const isOpen = requests.some(({ state }) => state === 'asked' || state === 'approved');
  return {
    refusal:
      sealRefusal(document) ??
      (isOpen ? '已有办理中的用印申请' : null) ??
      (mayAsk ? null : refusalOf('ask-seal').detail),
    requests: await viewRequests(em, { actor, on }, requests),
    uses: await viewUses(em, uses),
  };
}
