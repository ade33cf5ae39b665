import type { Act } from '../../../processes/contract.js';

type Data = Record<string, unknown>;

const payees = [
  {
    personId: 'p-1',
    amountFen: 2_000_000,
    bank: '中国农业银行青山县支行',
    account: '6228480402564890018',
    holder: '李某',
    instalments: [
      { amountFen: 1_500_000, dueOn: '2026-03-10' },
      { amountFen: 500_000, dueOn: '2026-09-10' },
    ],
    custody: { kind: 'guardian', custodian: '李某某' },
  },
];

const treatment = {
  identityChecked: true,
  diagnosis: '重型颅脑损伤，需立即手术',
  medicalCostFen: 8_000_000,
  advanceFen: 2_000_000,
  payees,
};
const verified = {
  visits: '3月2日入户走访，询问邻居和村民委员会',
  findings: '家庭无稳定收入',
  situation: '1',
  facts: {
    isCriminal: true,
    victimSeverelyInjured: true,
    liableCannotPay: true,
    timeBarred: false,
  },
  exclusions: { 'own-fault': false, organisation: false },
  keyGroups: ['minor', 'rural-poor'],
  guardianChecked: true,
  lossFen: 12_000_000,
  heavyLoss: true,
  compensationFen: 0,
  medicalCostFen: 8_000_000,
  lawfulAwardFen: 20_000_000,
  applicantFaultPercent: 0,
  hardship: 'special',
  monthlyIncomeFen: 150_000,
  householdSize: 4,
  dependants: 2,
  minorsInHousehold: 1,
  minorGrounds: ['poor-family', 'long-treatment'],
  proposalLean: 'grant',
  ownAmountFen: 2_000_000,
  disputed: false,
  jointRequested: false,
};
const arrived = { arrivedOn: '2026-03-02', amountFen: 2_000_000, voucherNumber: '凭证12' };
const joined = { shareFen: 1_000_000, opinion: '同意' };
const meeting = {
  body: 'committee',
  heldOn: '2026-03-01',
  attendees: '甲\n乙\n丙',
  approveVotes: 2,
  opposeVotes: 1,
  abstainVotes: 0,
  opinion: '同意拟处意见',
};
const served = { recipient: '李某', servedOn: '2026-03-02' };
const plc = {
  receivedOn: '2026-02-20',
  answeredOn: '2026-03-01',
  opinion: '无意见',
  scanNumber: '扫3',
};

/** For each act what an official may send; together they take every way out of every form. */
export const submissions: Record<Act, Data[]> = {
  'confirm-emergency': [
    { emergency: 'confirmed', ...treatment },
    {
      emergency: 'phone-approved',
      ...treatment,
      phoneApprovedAt: '2026-03-02 14:30',
      phoneApprovalNote: '周某副检察长电话同意',
    },
    { emergency: 'not-urgent', reason: '伤情已经稳定' },
  ],
  'approve-advance': [
    { verdict: 'approve', advanceFen: 1_500_000, opinion: '同意' },
    { verdict: 'return', opinion: '补充诊断' },
    { verdict: 'refuse', opinion: '不属于急需救治' },
  ],
  'sign-phone-approval': [{ confirmed: true, opinion: '属实' }, { confirmed: false }],
  'review-materials': [
    { materialsOutcome: 'complete', received: ['application', 'identity', 'harm'] },
    { materialsOutcome: 'incomplete', received: ['application'], missing: ['hardship'] },
    { materialsOutcome: 'not-ours', transferTo: '白水县人民检察院', transferReason: '由该院办理' },
  ],
  'collect-proof': [
    { collected: '低保证明', source: '青山县民政局' },
    { collected: '诊断证明', source: '青山县人民医院', sourceCode: '91350100M000100Y43' },
  ],
  'verify-case': [
    { ...verified, verifyNext: 'report' },
    { ...verified, verifyNext: 'hearing', hearingRequestedBy: 'office', hearingReason: '听取意见' },
    {
      ...verified,
      verifyNext: 'assistance',
      assistingOfficeId: 'county-b',
      assistanceTask: 'verify',
      assistanceNote: '核实家庭收入',
      assistanceReplyBy: '2026-03-16',
    },
    {
      ...verified,
      ...{ situation: '7', situationReason: '心理遭受严重创伤', verifyNext: 'report' },
      facts: { isCriminal: true, hardship: true },
      minorFacts: { minorIsVictim: true, severeTrauma: true, bodyImpaired: false },
    },
  ],
  'decide-hearing': [{ hearingApproved: true }, { hearingApproved: false, reason: '事实清楚' }],
  'plan-hearing': [
    {
      heldOn: '2026-03-10',
      heldAt: '09:30',
      place: '检察听证室',
      host: '王某',
      listeners: '甲\n乙\n丙',
      isPublic: false,
      noticeOn: '2026-03-03',
    },
    {
      ...{ heldOn: '2026-03-10', heldAt: '09:30', place: '检察听证室', host: '王某' },
      ...{ recorder: '何某', listeners: '甲\n乙\n丙', others: '村委会主任丁' },
      ...{ topics: '家庭生活困难程度\n扶养关系', isPublic: true, noticeOn: '2026-03-03' },
    },
  ],
  'record-hearing': [
    {
      record: '听证笔录全文',
      majorityOpinion: '应当救助',
      supportVotes: 3,
      opposeVotes: 0,
      hearingDeparted: false,
    },
    {
      record: '听证笔录全文',
      attendees: '村委会主任丁',
      endedAt: '11:20',
      listenerOpinions: '甲：不应救助\n乙：不应救助\n丙：应当救助',
      majorityOpinion: '不应救助',
      supportVotes: 2,
      opposeVotes: 1,
      hearingDeparted: true,
      departureReason: '新证据证明生活困难',
    },
  ],
  'decide-departure': [{ adopt: false, reason: '新证据成立' }],
  'accept-assistance': [
    { assistanceAccepted: true },
    { assistanceAccepted: false, reason: '当事人已经迁出' },
  ],
  'report-assistance': [{ result: '家庭收入属实', reportedOn: '2026-03-02' }],
  'propose-relief': [
    { proposeNext: 'verify', verifyReason: '家庭月收入尚未核实' },
    {
      proposeNext: 'submit',
      proposal: 'grant',
      amountFen: 2_000_000,
      deviationReason: '持续治疗',
      exceptionReason: '放弃赔偿的数额很小',
      payees,
      basis: '符合第七条第一项',
      hasApplicationOrRecord: true,
    },
    {
      proposeNext: 'submit',
      proposal: 'refuse',
      refuseReasons: '已经得到合理补偿',
      basis: '第八条第六项',
      hasApplicationOrRecord: true,
    },
  ],
  'route-manually': [
    { path: 'ordinary', reason: '金额较小' },
    { path: 'full', reason: '影响重大' },
    { path: 'joint', reason: '本院资金不足' },
  ],
  'give-opinion': [
    { verdict: 'approve', opinion: '同意' },
    { verdict: 'adjust', amountFen: 1_800_000, opinion: '参照类案' },
    { verdict: 'return', missing: '收入证明', opinion: '退回补正' },
    { verdict: 'refuse', opinion: '不符合条件' },
  ],
  'record-collective-decision': [
    { ...meeting, verdict: 'approve' },
    {
      ...{ ...meeting, verdict: 'adjust', amountFen: 1_800_000, place: '会议室', chair: '甲' },
      ...{ reporter: '乙', recorder: '丙', views: '甲：同意。\n乙：金额偏高。' },
    },
    { ...meeting, verdict: 'return' },
    { ...meeting, verdict: 'refuse' },
  ],
  'sign-collective-decision': [
    { collectiveSigned: true },
    { collectiveSigned: false, dissentReason: '金额偏低' },
  ],
  'review-dissent': [
    { verdict: 'approve', opinion: '同意' },
    { verdict: 'adjust', amountFen: 2_200_000, opinion: '适当提高' },
    { verdict: 'return', opinion: '重新研究' },
    { verdict: 'refuse', opinion: '不予救助' },
  ],
  'review-joint-request': [
    { jointOpinion: 'join', ...joined },
    { jointOpinion: 'decline', opinion: '资金不足' },
    { jointOpinion: 'escalate', opinion: '报省院' },
    { jointOpinion: 'return', opinion: '补充材料' },
  ],
  'decide-joint-request': [
    { jointVerdict: 'join', ...joined },
    { jointVerdict: 'decline', opinion: '不予联合' },
    { jointVerdict: 'return', opinion: '补充材料' },
  ],
  'supplement-joint-request': [{ supplement: '补充收入证明' }],
  'submit-to-plc': [{ submittedOn: '2026-03-02' }],
  'record-plc-opinion': [
    { ...plc, plcOutcome: 'approve' },
    { ...plc, plcOutcome: 'adjust', amountFen: 1_800_000 },
    { ...plc, plcOutcome: 'refuse' },
    { ...plc, plcOutcome: 'return' },
  ],
  'seal-document': [{ sealedOn: '2026-03-02', sealedBy: '赵某' }],
  'serve-document': [
    { ...served, method: 'direct', signer: 'self', place: '石桥村委会', receiptNumber: '9' },
    {
      ...{ ...served, method: 'post', postedOn: '2026-02-27', trackingNumber: '1234567890123' },
      ...{ signer: 'household', relation: '配偶', isOpposingParty: false },
      signerNumber: '110101199003077459',
    },
    { ...served, method: 'left', reason: '认为金额过低', witness: '村委会王某', place: '住处' },
    { ...served, method: 'entrusted', signer: 'self', entrustedTo: '青山县人民检察院' },
    {
      ...{ ...served, method: 'electronic', consentOn: '2026-03-01' },
      electronicAddress: '13900000012',
    },
  ],
  'explain-refusal': [
    {
      explainedOn: '2026-03-02',
      explanation: '说明理由',
      response: '理解',
      socialAssistance: true,
    },
    {
      explainedOn: '2026-03-02',
      explanation: '说明理由',
      response: '有异议',
      socialAssistance: false,
    },
  ],
  'request-funds': [
    { requestedOn: '2026-03-02', requestNumber: '青检财〔2026〕3号', fundSource: 'case-by-case' },
  ],
  'register-arrival': [{ ...arrived, fundSource: 'case-by-case' }],
  'verify-payees': [{ payees, identityChecked: true, checkedBy: '王某、赵某' }],
  'prepare-payment': [{ payOn: '2026-03-03', method: 'bank' }],
  'confirm-payment': [
    { paymentConfirmed: true },
    { paymentConfirmed: false, reason: '户名与账号不符' },
  ],
  'start-instalment': [{ conditionMet: true, note: '到期' }],
  'sign-receipt': [{ signedOn: '2026-03-02', receiptNumber: '收7', witness: '赵某' }],
  'recover-advance': [
    { recoveredFen: 0, recoveredOn: '2026-03-02', unrecoveredReason: '无力退还' },
  ],
  'complete-file': [{ note: '补入送达回证' }],
};
