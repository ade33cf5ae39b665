import { JobType, Message } from '../contract.js';
import { actPermissions } from '../../server/domain/access/act-permissions.js';

/** What the system does at a step of a job type, as people say it. */
export const jobWords: Readonly<Record<string, string>> = {
  [JobType.acceptCase]: '受理',
  [JobType.assignHandler]: '分案',
  [JobType.checkDuplicateRelief]: '重复救助核查',
  [JobType.sendInquiry]: '发函询问',
  [JobType.assessEligibility]: '救助条件审查',
  [JobType.suggestAmount]: '测算救助金额',
  [JobType.computeRoutingFacts]: '计算审批要素',
  [JobType.recordDecision]: '记录决定',
  [JobType.issueDocument]: '出具文书',
  [JobType.startTerm]: '起算期限',
  [JobType.stopTerm]: '停止计算期限',
  [JobType.reserveFunds]: '落实资金',
  [JobType.orderPayment]: '发出支付指令',
  [JobType.recordPayment]: '登记支付结果',
  [JobType.checkAdvance]: '先行救助核对',
  [JobType.notify]: '通知',
  [JobType.closeCase]: '结案归档',
};

/** What a step waits for, with the expression of the id it correlates on. */
export const messageWords: Readonly<Record<string, { name: string; correlationKey: string }>> = {
  [Message.supplementReceived]: { name: '收到补充材料', correlationKey: '=supplementId' },
  [Message.inquirySettled]: { name: '函询已有结果', correlationKey: '=inquiryId' },
  [Message.fundsArrived]: { name: '资金到账', correlationKey: '=disbursementId' },
  [Message.paymentSettled]: { name: '支付有结果', correlationKey: '=paymentBatchId' },
  [Message.caseTerminated]: { name: '终止办理', correlationKey: '=caseId' },
  [Message.reliefStarted]: { name: '收到救助申请', correlationKey: '=caseId' },
};

export const noticeWords: Readonly<Record<string, string>> = {
  transfer: '移送有管辖权的机关',
  'social-transfer': '转介社会救助',
};

/** An act of a user task as people say it; one nobody knows as it is written. */
export const wordOfAct = (act: string): string =>
  Object.hasOwn(actPermissions, act)
    ? actPermissions[act as keyof typeof actPermissions].name
    : act;
