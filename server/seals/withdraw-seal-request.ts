import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import { lockRequest, moveRequest } from './lock-request.js';

/** 撤回用印申请, by who asked, before the seal is used. */
export async function withdrawSealRequest(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { sealRequestId, actor, requestId }: { sealRequestId: string; actor: Actor; requestId: string },
): Promise<void> {
  const now = clock.now();
  await dataSource.transaction(async (em) => {
    const { request } = await lockRequest(em, sealRequestId);
    const { id, caseId, askedBy } = request;
    if (askedBy !== actor.accountId) {
      throw new RuleError('FORBIDDEN', '只有申请人能撤回用印申请', { id });
    }
    await moveRequest(em, request, 'withdrawn');
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, caseId, requestId },
      ...{ action: 'withdraw-seal-request', subjectType: 'seal-request', subjectId: id },
      ...{ before: { state: request.state }, after: { state: 'withdrawn' } },
    });
  });
}
