import type { EntityManager } from 'typeorm';
import { accountNames } from '../../../cases/names.js';
import type { LocalDate } from '../../../domain/basics/local-date.js';
import { findTask } from '../../../tasks/find-task.js';
import type { Task } from '../../../tasks/task.entity.js';
import { taskHolding } from '../../../tasks/verbs/task-holding.js';
import { isHandlersTask } from '../handlers-task.js';
import { inputText } from '../input-text.js';
import { planOf, type MendAct } from '../mend-act.js';
import { moveTask } from '../move-task.js';
import { taskSubject } from '../task-subject.js';

/** 改派任务: to somebody the rules let do it, today, in its office and role. */
export const reassignTask: MendAct = {
  async plan({ em, deps }, input) {
    const task = await findTask(em, inputText(input, 'taskId') ?? '');
    const about = await taskSubject(em, task);
    const targets = await whoElse(em, task, deps.clock.today());
    const chosen = targets.find(({ key }) => key === inputText(input, 'accountId'));
    const holder = await holderName(em, task.assigneeId);
    return planOf({
      ...{ ...about, targets },
      sentences: [
        chosen === undefined
          ? `把“${task.name}”改派给本院有资格办理的另一人。`
          : `把“${task.name}”改派给${chosen.label}，原来的草稿一并移交。`,
        '原办理人和新办理人都会收到通知；任务的期限不变。',
      ],
      before: [{ name: '办理人', value: holder }],
      after: [{ name: '办理人', value: chosen?.label ?? '请选择' }],
      refusal: await refusalOf(em, task, { hasTargets: targets.length > 0, isChosen: !!chosen }),
      undo: { taskId: task.id, from: task.assigneeId, to: chosen?.key ?? null },
      apply: async (within, by) => {
        await moveTask(within, task, chosen?.key ?? null, by);
        return `已改派给${chosen?.label ?? ''}`;
      },
    });
  },
  async planUndo({ em }, { undoFacts }) {
    const task = await findTask(em, inputText(undoFacts ?? {}, 'taskId') ?? '');
    const former = inputText(undoFacts ?? {}, 'from');
    const isSame = task.state === 'open' && task.assigneeId === inputText(undoFacts ?? {}, 'to');
    const name = await holderName(em, former);
    return planOf({
      ...(await taskSubject(em, task)),
      sentences: [`把“${task.name}”交还原来的办理人：${name}。`],
      before: [{ name: '办理人', value: await holderName(em, task.assigneeId) }],
      after: [{ name: '办理人', value: name }],
      refusal: isSame ? null : '任务已经办理或者又作了变动，不能撤销改派',
      apply: async (within, by) => {
        await moveTask(within, task, former, by);
        return `已交还：${name}`;
      },
    });
  },
};

/** Who could do it today and has not got it: nobody on leave, nobody the rules keep from it. */
async function whoElse(
  em: EntityManager,
  task: Task,
  on: LocalDate,
): Promise<{ key: string; label: string }[]> {
  const holders = (await taskHolding(em, task, on))?.holders ?? [];
  return holders
    .filter((one) => !one.isAbsent && one.barredBy === null && one.accountId !== task.assigneeId)
    .map(({ accountId, displayName }) => ({ key: accountId, label: displayName }));
}

async function refusalOf(
  em: EntityManager,
  task: Task,
  { hasTargets, isChosen }: { hasTargets: boolean; isChosen: boolean },
): Promise<string | null> {
  if (task.state !== 'open') return '任务已经办理或者取消，无需改派';
  if (await isHandlersTask(em, task)) {
    return '承办人的任务不单独改派：请在案件页变更承办人，未办的任务随之移交';
  }
  if (!hasTargets) return '本院没有其他有资格办理这项任务的人员，请先配备人员或者设置代理';
  return isChosen ? null : '请选择改派给谁';
}

async function holderName(em: EntityManager, accountId: string | null): Promise<string> {
  if (accountId === null) return '待签收';
  return (await accountNames(em, [accountId])).get(accountId) ?? '';
}
