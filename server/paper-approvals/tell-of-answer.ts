import type { EntityManager } from 'typeorm';
import type { PhoneAnswer } from '../domain/cases/phone-approval.js';
import { addNotice } from '../notices/add-notice.js';
import type { Task } from '../tasks/task.entity.js';
import type { PaperApproval } from './paper-approval.entity.js';

interface Given {
  approval: PaperApproval;
  task: Task;
  title: string;
  answer: PhoneAnswer;
  note: string | null;
  now: Date;
}

/** Who entered it hears every answer; of a denial the supervision of the office and the head of the department hear too. */
export async function tellOfAnswer(em: EntityManager, given: Given): Promise<void> {
  const { approval, task, answer, now } = given;
  const { id, caseId, enteredBy } = approval;
  const notice = { caseId, officeId: task.officeId, text: textOf(given), now };
  const key = `phone-approval:${id}:${answer}`;
  await addNotice(em, {
    ...{ ...notice, effectKey: `${key}:entered`, kind: 'phone-approval', accountId: enteredBy },
  });
  if (answer !== 'denied') return;
  for (const role of ['case-supervisor', 'department-head'] as const) {
    await addNotice(em, {
      ...{ ...notice, effectKey: `${key}:${role}`, kind: 'phone-approval-denied', role },
    });
  }
}

function textOf({ task, title, answer, note }: Given): string {
  const what = `“${title}”的“${task.name}”电话审批`;
  switch (answer) {
    case 'signed':
      return `${what}已由批准人补签`;
    case 'denied':
      return `${what}被批准人否认：${note ?? ''}。未书面追认或者重新审批前，不能用印、付款`;
    case 'ratified':
      return `${what}已书面追认`;
  }
}
