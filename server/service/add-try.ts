import { assertMayOnCase } from '../cases/case-scope.js';
import { lockCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { findDocument } from '../documents/move-document.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { openServiceTask } from './open-service-task.js';
import { recordTry } from './record-try.js';
import type { ServiceTryInput } from './service-try-api.js';

export interface TryByPerson {
  documentId: string;
  input: ServiceTryInput;
  actor: Actor;
  requestId: string;
}

/** Records a try from the page of the paper; also after the case is closed, when the post brings its answer. */
export async function addTry(
  deps: Deps,
  { documentId, input, actor, requestId }: TryByPerson,
): Promise<void> {
  const { caseId } = await findDocument(deps.dataSource.manager, documentId);
  await deps.dataSource.transaction(async (em) => {
    const row = await lockCase(em, caseId);
    await assertMayOnCase(em, actor, 'record-service', row, deps.clock.today());
    const document = await findDocument(em, documentId);
    // The process waits for this very success: told here, its task would stay open for ever.
    if (input.outcome === 'served' && (await openServiceTask(em, document)) !== null) {
      throw new RuleError('WRONG_STATE', '请在“送达”任务中登记送达成功，之前的送达经过已经保留');
    }
    await recordTry(em, deps, { document, input, actor, requestId });
  });
}
