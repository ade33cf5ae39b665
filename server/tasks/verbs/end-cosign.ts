import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import { caseHolder } from '../../cases/case-subject.js';
import { findCase } from '../../cases/find-case.js';
import { assertMayOnCase } from '../../cases/case-scope.js';
import { lockCase } from '../../cases/lock-case.js';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import {
  cosignStances,
  type CosignStance,
  type CosignState,
} from '../../domain/tasks/cosigning.js';
import { addNotice } from '../../notices/add-notice.js';
import { findTask } from '../find-task.js';
import { CosignRequest } from './cosign-request.entity.js';

type CosignDeps = Pick<Deps, 'dataSource' | 'clock'>;

/** The answer of whoever was asked; it stands in the history and, once given, is not changed. */
export async function answerCosign(
  deps: CosignDeps,
  answer: { cosignId: string; actor: Actor; stance: CosignStance; opinion: string },
): Promise<{ id: string; state: CosignState }> {
  const { cosignId: id, actor, stance, opinion } = answer;
  return end(deps, id, async (em, request) => {
    if (request.personId !== actor.accountId) {
      throw new RuleError('FORBIDDEN', '只有被请求会签的人可以答复');
    }
    const { caseId, askedBy, officeId } = request;
    await assertMayOnCase(em, actor, 'see-case', await caseHolder(em, caseId), deps.clock.today());
    const now = deps.clock.now();
    await close(em, request, { state: 'answered', stance, opinion, endedAt: now });
    const { title } = await findCase(em, caseId);
    await addNotice(em, {
      ...{ effectKey: `cosign-end:${id}`, kind: 'cosign-answered', caseId, officeId, now },
      accountId: askedBy,
      text: `${actor.displayName}已对“${title}”会签：${cosignStances[stance]}。${opinion}`,
    });
    await audit(em, deps, actor, request, 'answer-cosign');
    return { id, state: 'answered' };
  });
}

/** 减签: whoever asked takes the question back, with the reason; the one who was asked hears of it. */
export async function withdrawCosign(
  deps: CosignDeps,
  { cosignId: id, actor, reason }: { cosignId: string; actor: Actor; reason: string },
): Promise<{ id: string; state: CosignState }> {
  return end(deps, id, async (em, request) => {
    const { assigneeId } = await findTask(em, request.taskId);
    if (actor.accountId !== request.askedBy && actor.accountId !== assigneeId) {
      throw new RuleError('FORBIDDEN', '只有请求会签的人或者任务的办理人可以减签');
    }
    const now = deps.clock.now();
    await close(em, request, { state: 'withdrawn', endReason: reason, endedAt: now });
    const { caseId, personId, officeId } = request;
    const { title } = await findCase(em, caseId);
    await addNotice(em, {
      ...{ effectKey: `cosign-end:${id}`, kind: 'cosign-withdrawn', caseId, officeId, now },
      accountId: personId,
      text: `${actor.displayName}撤销了请您对“${title}”的会签：${reason}`,
    });
    await audit(em, deps, actor, request, 'withdraw-cosign');
    return { id, state: 'withdrawn' };
  });
}

/** Under the case's lock, which completing a task takes too: an answer and the decision never pass each other. */
async function end<T>(
  { dataSource }: CosignDeps,
  id: string,
  act: (em: EntityManager, request: CosignRequest) => Promise<T>,
): Promise<T> {
  return dataSource.transaction(async (em) => {
    const found = await em.findOneBy(CosignRequest, { id });
    if (!found) throw new RuleError('NOT_FOUND', '没有这项会签请求');
    await lockCase(em, found.caseId);
    return act(em, await em.findOneByOrFail(CosignRequest, { id }));
  });
}

async function close(
  em: EntityManager,
  { id }: CosignRequest,
  change: Partial<CosignRequest>,
): Promise<void> {
  const ended = await em.update(CosignRequest, { id, state: 'asked' }, change);
  if (ended.affected !== 1) throw new RuleError('WRONG_STATE', '会签已经答复或者撤销');
}

async function audit(
  em: EntityManager,
  { clock }: CosignDeps,
  { accountId }: Actor,
  { id, caseId, taskId }: CosignRequest,
  action: string,
): Promise<void> {
  await recordAudit(em, {
    ...{ at: clock.now(), accountId, action, caseId },
    ...{ subjectType: 'cosign', subjectId: id, detail: { taskId } },
  });
}
