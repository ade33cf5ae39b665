import type { EntityManager } from 'typeorm';
import { JobType } from '../../../../processes/contract.js';
import { EngineJob } from '../../../engine/engine-job.entity.js';
import { findTask } from '../../../tasks/find-task.js';
import { settleTask } from '../../../tasks/settle-task.js';
import { Task } from '../../../tasks/task.entity.js';
import { inputText } from '../input-text.js';
import { instanceOwner, stepOf } from '../instance-owner.js';
import { planOf, refused, type MendAct, type MendPlan } from '../mend-act.js';
import { taskSubject } from '../task-subject.js';

/** What the feed's last word on a job makes of its task. */
const ends: Readonly<Record<string, 'completed' | 'cancelled'>> = {
  completed: 'completed',
  canceled: 'cancelled',
  error_thrown: 'cancelled',
};

/** 修复任务: a task here whose job has ended ends as the engine says; a job there without a task here is given out again, so that it opens. */
export const repairTask: MendAct = {
  plan({ em }, input) {
    const taskId = inputText(input, 'taskId');
    if (taskId !== null) return planOfTask(em, taskId);
    return planOfJob(em, inputText(input, 'jobKey') ?? '0');
  },
};

async function planOfTask(em: EntityManager, taskId: string): Promise<MendPlan> {
  const task = await findTask(em, taskId);
  const job = await em.findOneBy(EngineJob, { jobKey: task.jobKey });
  const end = ends[job?.state ?? ''] ?? ((await isGone(em, task)) ? 'cancelled' : undefined);
  const words = end === 'completed' ? '已完成' : '已取消';
  const isOpen = task.state === 'open' || task.state === 'completing';
  return planOf({
    ...(await taskSubject(em, task)),
    sentences: [
      `引擎中“${task.name}”${words}，这里的任务随之结束为“${words}”。`,
      '引擎中的流程不变；任务里没有提交的草稿不会提交。',
    ],
    before: [{ name: '任务', value: '待办理' }],
    after: [{ name: '任务', value: words }],
    refusal: isOpen
      ? end === undefined
        ? '引擎中这项任务仍在等待办理，两边一致，无需修复'
        : null
      : '任务已经结束，无需修复',
    apply: async (within) => {
      if (end !== undefined) await settleTask(within, { id: taskId }, end);
      return `任务已按引擎结束为“${words}”`;
    },
  });
}

/** The engine itself was asked and knows no such job; whoever has decided waits for the feed, which tells whether it counts. */
async function isGone(em: EntityManager, { jobKey, state }: Task): Promise<boolean> {
  if (state !== 'open') return false;
  const rows = await em.query<unknown[]>(
    `SELECT subject_key FROM engine_gone WHERE kind = 'job' AND subject_key = ?`,
    [jobKey],
  );
  return rows.length > 0;
}

async function planOfJob(em: EntityManager, jobKey: string): Promise<MendPlan> {
  const job = await em.findOneBy(EngineJob, { jobKey });
  const owner = job === null ? null : await instanceOwner(em, job.instanceKey);
  if (job === null || owner === null) return refused('任务', '引擎没有这项任务的记录');
  const { subject, name } = await stepOf(em, owner, job.elementId);
  const isHere = await em.existsBy(Task, { jobKey });
  const hasEnded = ends[job.state] !== undefined;
  const { caseId, officeId } = owner;
  return planOf({
    ...{ subject, caseId, officeId },
    sentences: [`引擎中的“${name}”一秒后重新发出，任务随即出现在办理人的待办中。`],
    before: [{ name: '任务', value: '这里没有' }],
    after: [{ name: '任务', value: '待办理' }],
    refusal:
      job.jobType !== JobType.openTask
        ? '这是自动步骤，请改用“重新执行”'
        : hasEnded
          ? '引擎中这项任务已经结束，无需修复'
          : isHere
            ? '任务已经在这里，无需修复'
            : null,
    commands: [{ label: subject, caseId, command: { kind: 'offer-job', jobKey } }],
  });
}
