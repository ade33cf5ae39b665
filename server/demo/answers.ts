import type { z } from 'zod';
import type { Act } from '../../processes/contract.js';
import type { CaseView } from '../cases/case-view-api.js';
import { addDays, type LocalDate } from '../domain/basics/local-date.js';
import type { TaskView } from '../tasks/api.js';
import { demoPayees, duePayees, splitEvenly } from './demo-payees.js';
import { demoVerification } from './demo-verification.js';
import type { FormData, Scenario } from './scenario.js';
import { whoSigns } from './who-signs.js';

export interface Situation {
  scenario: Scenario;
  view: CaseView;
  task: z.infer<typeof TaskView>;
  today: LocalDate;
}

const MEDICAL_FEN = 8_000_000;
const ADVANCE_FEN = 2_000_000;

/**
 * The ordinary answer to each act: every paper is in order, every approver agrees. It is the written policy by which the
 * demo's people decide; a scenario's script departs from it where its way is to be shown.
 */
export const answers: Record<Act, (situation: Situation) => FormData> = {
  'confirm-emergency': ({ view, scenario, today }) => ({
    emergency: 'confirmed',
    identityChecked: true,
    diagnosis: scenario.title,
    medicalCostFen: MEDICAL_FEN,
    advanceFen: ADVANCE_FEN,
    payees: demoPayees(view, scenario, ADVANCE_FEN, today),
  }),
  'approve-advance': () => ({ verdict: 'approve', opinion: '情况紧急，同意先行救助。' }),
  'sign-phone-approval': () => ({ confirmed: true, opinion: '电话同意属实，予以补签。' }),
  'review-materials': () => ({
    materialsOutcome: 'complete',
    received: ['application', 'identity', 'harm', 'hardship', 'compensation'],
  }),
  'collect-proof': () => ({ collected: '家庭生活困难证明', source: '县民政局' }),
  'verify-case': ({ scenario, view }) => demoVerification(scenario, view),
  'decide-hearing': () => ({ hearingApproved: true }),
  'plan-hearing': ({ today }) => ({
    heldOn: addDays(today, 5),
    heldAt: '09:30',
    place: '检察听证室',
    host: '部门负责人',
    recorder: '书记员',
    listeners: '人大代表甲\n政协委员乙\n人民监督员丙',
    others: '村民委员会主任',
    isPublic: false,
    noticeOn: addDays(today, 1),
  }),
  'record-hearing': () => ({
    record: '申请人陈述家庭情况，村民委员会主任作证，听证员逐一提问。',
    listenerOpinions:
      '人大代表甲：生活确有困难，应当救助。\n政协委员乙：同意救助。\n人民监督员丙：同意救助，用款应当有人监管。',
    majorityOpinion: '应当予以司法救助。',
    supportVotes: 3,
    opposeVotes: 0,
    hearingDeparted: false,
  }),
  'decide-departure': () => ({ adopt: false, reason: '听证后取得的新证据足以证明生活困难。' }),
  'accept-assistance': () => ({ assistanceAccepted: true }),
  'report-assistance': ({ today }) => ({
    result: '已入户核实，家庭收入和生活困难情况属实。',
    reportedOn: today,
  }),
  'propose-relief': ({ view, scenario, today }) => {
    const amountFen = proposedFen(view, scenario);
    return {
      proposeNext: 'submit',
      proposal: 'grant',
      amountFen,
      deviationReason: '参照同类案件，并考虑家庭后续治疗和抚养支出。',
      payees: demoPayees(view, scenario, amountFen, today),
      basis: '符合救助条件，面临急迫生活困难，拟予救助。',
      hasApplicationOrRecord: true,
    };
  },
  'route-manually': () => ({ path: 'ordinary', reason: '金额档设置缺失，按一般案件审批。' }),
  'give-opinion': () => ({ verdict: 'approve', opinion: '同意。' }),
  'record-collective-decision': ({ today }) => ({
    verdict: 'approve',
    body: 'committee',
    heldOn: today,
    place: '本院会议室',
    chair: '检察长',
    attendees: '检察长\n分管副检察长\n委员甲\n委员乙',
    views: '委员甲：同意承办部门意见。\n委员乙：同意。\n分管副检察长：同意。\n检察长：同意。',
    approveVotes: 4,
    opposeVotes: 0,
    abstainVotes: 0,
    opinion: '一致同意承办部门意见。',
  }),
  'sign-collective-decision': () => ({ collectiveSigned: true }),
  'review-dissent': () => ({ verdict: 'approve', opinion: '同意集体研究意见。' }),
  'review-joint-request': ({ scenario }) => ({
    jointOpinion: 'join',
    shareFen: higherShare(scenario),
    opinion: '情况属实，建议联合救助。',
  }),
  'decide-joint-request': ({ scenario }) => ({
    jointVerdict: 'join',
    shareFen: higherShare(scenario),
    opinion: '同意联合救助。',
  }),
  'supplement-joint-request': () => ({ supplement: '补充家庭收入证明和医疗费用清单。' }),
  'submit-to-plc': ({ today }) => ({ submittedOn: today }),
  'record-plc-opinion': ({ today }) => ({
    plcOutcome: 'approve',
    receivedOn: today,
    answeredOn: today,
    opinion: '同意。',
    scanNumber: '扫描件1',
  }),
  'seal-document': ({ today }) => ({ sealedOn: today, sealedBy: '内勤' }),
  'serve-document': ({ view, today }) => ({
    method: 'direct',
    ...whoSigns(view),
    servedOn: today,
    receiptNumber: '回证1',
  }),
  'explain-refusal': ({ today }) => ({
    explainedOn: today,
    explanation: '逐项说明不予救助的理由和依据。',
    response: '表示理解。',
    socialAssistance: true,
  }),
  'request-funds': ({ today }) => ({
    requestedOn: today,
    requestNumber: `财请${today}`,
    fundSource: 'case-by-case',
  }),
  'register-arrival': ({ view, task, today }) => ({
    arrivedOn: today,
    amountFen: dueFen(view, task.context['disbursementId'] ?? ''),
    voucherNumber: `拨付${view.id.slice(0, 8)}`,
    fundSource: 'case-by-case',
  }),
  'verify-payees': ({ view, task }) => ({
    payees: duePayees(view, task.context['disbursementId'] ?? ''),
    identityChecked: true,
    checkedBy: '承办检察官、检察官助理',
  }),
  'prepare-payment': ({ today }) => ({ payOn: today, method: 'bank' }),
  'confirm-payment': () => ({ paymentConfirmed: true }),
  'start-instalment': () => ({ conditionMet: true, note: '到期，条件具备。' }),
  'sign-receipt': ({ today }) => ({
    signedOn: today,
    receiptNumber: '收据1',
    witness: '检察官助理',
  }),
  'recover-advance': ({ view, today }) => ({
    recoveredFen: view.money.advancePaidFen,
    recoveredOn: today,
    method: '退回本院账户',
  }),
  'complete-file': () => ({ note: '已补齐卷宗材料。' }),
};

const proposedFen = (view: CaseView, scenario: Scenario): number => {
  const { amountFen, sharesOnTop } = scenario;
  if (amountFen !== null) return amountFen - sharesOnTop * higherShare(scenario);
  return view.suggestion?.state === 'suggested' ? view.suggestion.pointFen : 1_000_000;
};

/** A higher office takes a third of what the case is worth, so that three levels can join. */
const higherShare = ({ amountFen }: Scenario): number =>
  splitEvenly(amountFen ?? 2_000_000, 3)[1] ?? 0;

const dueFen = (view: CaseView, disbursementId: string): number =>
  view.disbursements.find(({ id }) => id === disbursementId)?.amountFen ?? 0;
