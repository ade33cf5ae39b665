import type { Permission } from './permission-table.js';

const approvers = ['department-head', 'deputy-chief', 'chief'] as const;

/**
 * Which roles may ever do an act of a user task, in the office of the task. The department proposes, the chief procurator decides
 * (最高检2014年实施意见第四条, http://paper.ce.cn/jjrb/html/2015-12/09/content_285094.htm ); the deputy in charge approves an advance (2016 trial rules
 * ch. 4); whether to hold a hearing is the chief's (高检发办字〔2020〕53号 第九条、第四条); to depart from the listeners too (第十六条, confidence
 * L). The rest is the product's. The diagram names the one role of a step; a diagram that
 * names a role outside this list is drawn wrongly: nobody may do the step, and the contract test refuses the diagram.
 */
export const actPermissions = {
  'confirm-emergency': { name: '核实急需救治情形', who: { own: ['handler'] } },
  'approve-advance': { name: '审批先行救助', who: { own: ['deputy-chief', 'chief'] } },
  'sign-phone-approval': { name: '补签电话批准', who: { own: ['deputy-chief', 'chief'] } },
  'review-materials': { name: '审核申请材料', who: { own: ['intake-clerk'] } },
  'collect-proof': { name: '依职权调取证明', who: { own: ['intake-clerk', 'handler'] } },
  'verify-case': { name: '审查核实', who: { own: ['handler'] } },
  'decide-hearing': { name: '决定是否听证', who: { own: ['chief'] } },
  'plan-hearing': { name: '制定听证方案', who: { own: ['handler'] } },
  'record-hearing': { name: '登记听证笔录和评议意见', who: { own: ['handler', 'assistant'] } },
  'decide-departure': { name: '决定是否采纳听证意见', who: { own: ['chief'] } },
  'accept-assistance': { name: '接收委托协助', who: { own: ['handler'] } },
  'report-assistance': { name: '反馈协助结果', who: { own: ['handler'] } },
  'propose-relief': { name: '提出审查意见', who: { own: ['handler'] } },
  'route-manually': { name: '确定审批方式', who: { own: ['department-head'] } },
  'give-opinion': { name: '审批', who: { own: approvers } },
  'record-collective-decision': {
    name: '登记集体研究决定',
    who: { own: ['committee-secretary'] },
  },
  'sign-collective-decision': { name: '签发集体研究决定', who: { own: ['chief'] } },
  'review-dissent': { name: '审查不同意见', who: { own: ['chief'] } },
  'review-joint-request': { name: '审查联合救助请示', who: { own: ['handler'] } },
  'decide-joint-request': { name: '决定联合救助', who: { own: ['chief'] } },
  'supplement-joint-request': { name: '补充请示材料', who: { own: ['handler'] } },
  'submit-to-plc': { name: '报送政法委', who: { own: ['handler', 'clerk'] } },
  'record-plc-opinion': { name: '登记政法委审核意见', who: { own: ['clerk', 'handler'] } },
  'seal-document': { name: '签发用印', who: { own: ['clerk'] } },
  'serve-document': { name: '送达', who: { own: ['handler', 'assistant', 'clerk'] } },
  'explain-refusal': { name: '释法说理', who: { own: ['handler'] } },
  'request-funds': { name: '申请核拨', who: { own: ['finance-clerk'] } },
  'register-arrival': { name: '登记到账', who: { own: ['finance-clerk'] } },
  'verify-payees': { name: '核对领款人身份和账户', who: { own: ['handler', 'clerk'] } },
  'prepare-payment': { name: '制作支付指令', who: { own: ['finance-clerk'] } },
  'confirm-payment': { name: '复核支付', who: { own: ['finance-reviewer'] } },
  'start-instalment': { name: '启动下一期发放', who: { own: ['handler'] } },
  'sign-receipt': { name: '登记领款收据', who: { own: ['handler', 'assistant', 'clerk'] } },
  'recover-advance': { name: '追回先行救助金', who: { own: ['finance-clerk'] } },
  'complete-file': { name: '补齐案卷材料', who: { own: ['handler', 'assistant', 'clerk'] } },
} as const satisfies Record<string, Permission>;

export type TaskAct = keyof typeof actPermissions;

/** Is the text an act of a user task? A diagram may name any text. */
export function isTaskAct(text: string): text is TaskAct {
  return Object.hasOwn(actPermissions, text);
}
