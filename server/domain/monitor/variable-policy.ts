/**
 * Who may change a variable of a running process by hand. `free`: ids that something is awaited by, words of steps that decide nothing. `second`: it
 * moves the way of the case or its terms, so a second person agrees. Everything else is refused with the reason: money, decisions and
 * what a rule works out are never typed.
 */
export type VariablePolicy =
  { name: string; rule: 'free' | 'second' } | { name: string; rule: 'never'; why: string };

const money = '涉及金额和支付，只能由资金业务产生';
const decision = '是审批和决定的结果，只能由有权的人在任务中作出';
const computed = '由规则按案件事实计算，更正登记信息后自动重新计算';
const identity = '是案件的身份，不能更改';

const free = (name: string): VariablePolicy => ({ name, rule: 'free' });
const second = (name: string): VariablePolicy => ({ name, rule: 'second' });
const never = (name: string, why: string): VariablePolicy => ({ name, rule: 'never', why });

/** By variable of the process contract; a test holds that none is missing. */
export const variablePolicies: Readonly<Record<string, VariablePolicy>> = {
  caseId: never('案件', identity),
  officeId: never('办理院', identity),
  release: never('流程版本', '随迁移改变，请在流程设计的在办案件中迁移'),
  origin: never('案件来源', identity),
  handlerId: never('承办人', '请在案件页变更承办人'),
  urgent: second('是否急需'),
  round: second('轮次'),
  result: never('办理结果', decision),
  materialsOutcome: never('材料审查结果', decision),
  supplementId: free('补正事项'),
  supplementOutcome: second('补正结果'),
  termDueAt: second('期限届满时间'),
  advanceOutcome: never('先行救助结果', money),
  emergency: never('紧急情况确认', decision),
  advanceRecovery: never('先行救助追回', money),
  inquiryNeeded: second('是否函询'),
  inquiryId: free('函询事项'),
  verifyNext: second('核实之后的步骤'),
  hearingId: free('听证事项'),
  hearingApproved: never('听证批准', decision),
  hearingDeparted: second('听证不依建议'),
  hearingOutcome: second('听证结果'),
  assistanceId: free('委托协助事项'),
  assistingOfficeId: second('协助院'),
  assistanceAccepted: second('是否接受协助'),
  assistanceOutcome: second('协助结果'),
  proposeNext: second('提出意见之后的步骤'),
  proposal: never('拟办意见', decision),
  facts: never('审批事实', computed),
  routing: never('审批路径和审批人', computed),
  path: never('审批路径', computed),
  lastPath: never('上次审批路径', computed),
  finalApprover: never('最终审批人', computed),
  resumeAt: never('重新审批的起点', computed),
  verdict: never('审批意见', decision),
  outcome: never('审批结果', decision),
  collectiveSigned: never('集体研究签署', decision),
  jointMode: second('联合救助方式'),
  higherOfficeId: second('上级院'),
  jointOpinion: never('联合救助意见', decision),
  jointVerdict: never('联合救助决定', decision),
  decidingOfficeId: never('决定院', decision),
  plcOutcome: never('政法委意见', decision),
  decision: never('救助决定', decision),
  scope: never('决定范围', money),
  shares: never('发放份额', money),
  share: never('发放份额', money),
  socialAssistance: free('转介社会救助'),
  disbursementId: never('发放', money),
  purpose: never('发放性质', money),
  fundsState: never('资金状况', money),
  paymentConfirmed: never('支付确认', money),
  paymentBatchId: never('支付批次', money),
  paymentOutcome: never('支付结果', money),
  requestId: never('请求编号', '只用于记录，没有更改的必要'),
};
