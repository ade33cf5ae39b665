import { findTask } from '../../../tasks/find-task.js';
import { urgeRefusal, urgeTask as urge } from '../../../tasks/verbs/urge-task.js';
import { inputText } from '../input-text.js';
import { planOf, type MendAct } from '../mend-act.js';
import { taskSubject } from '../task-subject.js';

/** 催办, as on the page of the case: whoever could do the task is told. */
export const urgeTask: MendAct = {
  async plan({ em, deps, actor }, input) {
    const task = await findTask(em, inputText(input, 'taskId') ?? '');
    return planOf({
      ...(await taskSubject(em, task)),
      sentences: ['向这项任务的办理人发出催办通知；没有办理人的，通知该岗位能够办理的全体人员。'],
      before: [{ name: '已催办', value: `${String(task.urged)}次` }],
      after: [{ name: '已催办', value: `${String(task.urged + 1)}次` }],
      refusal: await urgeRefusal(em, deps, task, actor),
      perform: async ({ actor: by, reason }) => {
        const { told } = await urge(deps, { taskId: task.id, actor: by, text: reason });
        return `已催办，通知${String(told.length)}人`;
      },
    });
  },
};
