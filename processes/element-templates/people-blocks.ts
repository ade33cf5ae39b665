import type { Act } from '../contract.js';
import type { BuildingBlock } from './building-block.js';
import { handlerOfCase, type ElementSettings } from './element-settings.js';

/** The form of an act has the name of the act; the role is the one the standard package gives it. */
const task = (
  act: Act,
  role: string | null,
  limit: Readonly<Record<string, string>>,
): ElementSettings => ({
  form: act,
  ...(role === null ? {} : { role }),
  ...(role === 'handler' ? { assignee: handlerOfCase } : {}),
  headers: { act, ...limit },
});

const decisionTerm = { term: 'decision' };
/** Days of the product, not of the law: the role is told when they are over. */
const days = (limitWorkingDays: number, overdue: string) => ({
  limitWorkingDays: String(limitWorkingDays),
  overdue,
});

const person = { type: 'bpmn:UserTask', icon: 'user-task' } as const;

/** Steps a person does, in the order of a case. Who approves is left open: that is the decision of whoever draws. */
export const peopleBlocks: readonly BuildingBlock[] = [
  {
    ...{ id: 'materials', name: '材料审核', ...person, group: 'people', isCommon: true },
    hint: '控申接待审核申请材料是否齐全、是否属于本院管辖',
    settings: task('review-materials', 'intake-clerk', { term: 'supplement-notice' }),
  },
  {
    ...{ id: 'verification', name: '审查核实', ...person, group: 'people', isCommon: true },
    hint: '承办检察官核实情况，可以转入听证或者委托协助',
    settings: task('verify-case', 'handler', decisionTerm),
  },
  {
    ...{ id: 'proposal', name: '提出审查意见', ...person, group: 'people' },
    hint: '承办检察官提出救助或者不予救助的意见',
    settings: task('propose-relief', 'handler', decisionTerm),
  },
  {
    ...{ id: 'approval', name: '审批', ...person, group: 'people', isCommon: true },
    hint: '一级审批，自带“退回或调整”的出口；岗位请在右侧选择',
    settings: task('give-opinion', null, {
      ...{ step: 'department-head', nextStep: 'end' },
      ...decisionTerm,
    }),
    exit: {
      ...{ gatewayName: '是否退回或调整', endName: '退回或调整' },
      condition: '=verdict = "return" or verdict = "adjust"',
      answers: ['是', '否'],
    },
  },
  {
    ...{ id: 'collective-decision', name: '登记集体研究决定', ...person, group: 'people' },
    hint: '委员会秘书登记会议决定和表决情况',
    settings: task('record-collective-decision', 'committee-secretary', {
      ...{ step: 'chief', nextStep: 'sign' },
      ...decisionTerm,
    }),
    exit: {
      ...{ gatewayName: '是否退回', endName: '退回' },
      condition: '=verdict = "return"',
      answers: ['是', '否'],
    },
  },
  {
    ...{ id: 'collective-signature', name: '签发集体研究决定', ...person, group: 'people' },
    hint: '检察长签发集体研究作出的决定',
    settings: task('sign-collective-decision', 'chief', decisionTerm),
  },
  {
    ...{ id: 'sealing', name: '签发用印', ...person, group: 'people' },
    hint: '内勤对已经出具的文书用印',
    settings: task('seal-document', 'clerk', days(2, 'department-head')),
  },
  {
    ...{ id: 'service', name: '送达', ...person, group: 'people', isCommon: true },
    hint: '承办检察官送达文书并登记送达情况',
    settings: task('serve-document', 'handler', days(5, 'department-head')),
  },
  {
    ...{ id: 'explanation', name: '释法说理', ...person, group: 'people' },
    hint: '不予救助的，向申请人说明理由并记录',
    settings: task('explain-refusal', 'handler', days(5, 'department-head')),
  },
  {
    ...{ id: 'other-task', name: '其他任务', ...person, group: 'people' },
    hint: '填写一张表单的任务；岗位、表单和期限请在右侧选择',
    settings: {},
  },
  {
    ...{ id: 'funds-request', name: '申请核拨', ...person, group: 'money' },
    hint: '计财经办申请核拨救助资金',
    settings: task('request-funds', 'finance-clerk', days(2, 'finance-reviewer')),
  },
  {
    ...{ id: 'funds-arrival', name: '到账登记', ...person, group: 'money' },
    hint: '计财经办登记救助资金到账',
    settings: task('register-arrival', 'finance-clerk', days(10, 'finance-reviewer')),
  },
  {
    ...{ id: 'payee-check', name: '核对领款人身份和账户', ...person, group: 'money' },
    hint: '承办检察官核对领款人、身份证件和账户',
    settings: task('verify-payees', 'handler', days(5, 'department-head')),
  },
  {
    ...{ id: 'payment-order', name: '制作支付指令', ...person, group: 'money' },
    hint: '计财经办制作支付指令，由另一人复核',
    settings: task('prepare-payment', 'finance-clerk', days(2, 'finance-reviewer')),
  },
  {
    ...{ id: 'payment-check', name: '复核支付', ...person, group: 'money' },
    hint: '计财复核确认支付指令',
    settings: task('confirm-payment', 'finance-reviewer', days(1, 'department-head')),
  },
  {
    ...{ id: 'payment-receipt', name: '登记领款收据', ...person, group: 'money' },
    hint: '登记领款人签收的收据',
    settings: task('sign-receipt', 'handler', days(5, 'department-head')),
  },
];
