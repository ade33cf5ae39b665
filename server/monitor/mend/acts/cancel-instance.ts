import { sourceId } from '../../../../processes/contract.js';
import { inputText } from '../input-text.js';
import { instanceOwner, type InstanceOwner } from '../instance-owner.js';
import { planOf, refused, type MendAct } from '../mend-act.js';

/** 终止流程: only what runs for no case, beside the one a case runs in, or for a case that has ended; a case is ended on its own page, with reasons and papers. */
export const cancelInstance: MendAct = {
  async plan({ em }, input) {
    const owner = await instanceOwner(em, inputText(input, 'instanceKey') ?? '0');
    if (owner === null) return refused('流程', '引擎没有这个流程的记录');
    const { instanceKey, caseId, officeId, caseNumber } = owner;
    const subject = `流程${instanceKey}（${caseNumber ?? sourceId(owner.processId)}）`;
    return planOf({
      ...{ subject, caseId, officeId },
      secondWhy: '终止流程不能撤销',
      sentences: [
        '终止这个流程和它调用的全部子流程，未完成的任务随之取消。',
        '终止后不能恢复；案件登记的内容和已出具的文书不变。',
      ],
      before: [{ name: '流程', value: '运行中' }],
      after: [{ name: '流程', value: '已终止' }],
      refusal: refusalOf(owner),
      commands: [{ label: subject, caseId, command: { kind: 'cancel-instance', instanceKey } }],
    });
  },
};

function refusalOf({
  state,
  parentInstanceKey,
  caseStatus,
  isBeside,
}: InstanceOwner): string | null {
  if (state !== 'active') return '流程已经结束，无需处置';
  if (parentInstanceKey !== null) {
    return '被调用的子流程不能单独终止：上级流程会一直等待它的结果。请在上级流程处置';
  }
  const isCases = caseStatus !== null && Number(isBeside ?? 0) === 0;
  if (isCases && caseStatus !== 'closed') {
    return '案件正在办理，流程不能在这里终止。需要终止办理的，在案件页按规定终止';
  }
  return null;
}
