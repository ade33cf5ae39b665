import type { EntityManager } from 'typeorm';
import { accountNames } from '../../../cases/names.js';
import { findTask } from '../../../tasks/find-task.js';
import type { Task } from '../../../tasks/task.entity.js';
import { isHandlersTask } from '../handlers-task.js';
import { inputText } from '../input-text.js';
import { planOf, type MendAct } from '../mend-act.js';
import { moveTask } from '../move-task.js';
import { taskSubject } from '../task-subject.js';

/** 退回待签收: a task somebody has and does not do goes back to its role. */
export const releaseClaim: MendAct = {
  async plan({ em }, input) {
    const task = await findTask(em, inputText(input, 'taskId') ?? '');
    return planOf({
      ...(await taskSubject(em, task)),
      sentences: [
        `把“${task.name}”退回待签收，由本院有资格办理的人员重新签收；草稿保留。`,
        '原办理人会收到通知；任务的期限不变。',
      ],
      before: [{ name: '办理人', value: await nameOf(em, task.assigneeId) }],
      after: [{ name: '办理人', value: '待签收' }],
      refusal: await refusalOf(em, task),
      undo: { taskId: task.id, from: task.assigneeId },
      apply: async (within, by) => {
        await moveTask(within, task, null, by);
        return '已退回待签收';
      },
    });
  },
  async planUndo({ em }, { undoFacts }) {
    const task = await findTask(em, inputText(undoFacts ?? {}, 'taskId') ?? '');
    const former = inputText(undoFacts ?? {}, 'from');
    const name = await nameOf(em, former);
    const isSame = task.state === 'open' && task.assigneeId === null;
    return planOf({
      ...(await taskSubject(em, task)),
      sentences: [`把“${task.name}”交还原来的办理人：${name}。`],
      before: [{ name: '办理人', value: '待签收' }],
      after: [{ name: '办理人', value: name }],
      refusal: isSame ? null : '任务已经有人签收或者办理，不能撤销',
      apply: async (within, by) => {
        await moveTask(within, task, former, by);
        return `已交还：${name}`;
      },
    });
  },
};

async function refusalOf(em: EntityManager, task: Task): Promise<string | null> {
  if (task.state !== 'open') return '任务已经办理或者取消，无需退回';
  if (task.assigneeId === null) return '任务没有人签收，无需退回';
  return (await isHandlersTask(em, task))
    ? '承办人的任务不能退回待签收：请在案件页变更承办人，未办的任务随之移交'
    : null;
}

async function nameOf(em: EntityManager, accountId: string | null): Promise<string> {
  if (accountId === null) return '待签收';
  return (await accountNames(em, [accountId])).get(accountId) ?? '';
}
