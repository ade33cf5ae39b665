import { nothingAgainst } from './demo-verification.js';
import { ordinary, type Scenario } from './scenario.js';

type Script = Partial<
  Pick<
    Scenario,
    | 'officeId'
    | 'amountFen'
    | 'sharesOnTop'
    | 'script'
    | 'supplement'
    | 'failedPayments'
    | 'payees'
    | 'inquiryReply'
  >
> & {
  origin?: 'application' | 'ex-officio' | 'clue-transfer';
  urgent?: boolean;
  /** How many people apply; else as many as were published. */
  applicants?: number;
  isMinor?: boolean;
  /** What of the way is to be seen, for the table. */
  shows: string;
};

const joint = { 'verify-case': [{ jointRequested: true }] };
const toProvince = { 'review-joint-request': [{ jointOpinion: 'escalate' }] };
const hearing = {
  'verify-case': [
    { verifyNext: 'hearing', hearingRequestedBy: 'applicant', hearingReason: '申请人请求公开听证' },
  ],
};
const guardian = { custody: { kind: 'guardian', custodian: '监护人' } };
const community = { custody: { kind: 'community', custodian: '村民委员会' } };

/**
 * Where the way of a published case leaves the ordinary one. What was published (two levels together, a hearing, money
 * kept for a child …) is followed; what was not is spread over the cases so that every way is gone.
 */
export const scripts: Record<string, Script> = {
  'hn-luo-2022': { shows: '线索移送，两级院联合救助', origin: 'clue-transfer', script: joint },
  'he-tian-2023': { shows: '线索移送，一般审批', origin: 'clue-transfer' },
  'sn-su-2023': { shows: '依职权启动，四名申请人', origin: 'ex-officio', amountFen: 20_000_000 },
  'bj-lying-2021': {
    shows: '损失特别重大且生活特别困难，超过上限，集体研究',
    script: { 'verify-case': [{ heavyLoss: true }] },
  },
  'bj-chaoyang-2025': { shows: '两名申请人，两级院联合', script: joint },
  'sc-zheng': {
    shows: '三级院联合，未成年人代管',
    isMinor: true,
    payees: guardian,
    script: { ...joint, ...toProvince },
  },
  'fj-mawei-2020': {
    shows: '先行救助后扣除，听证',
    urgent: true,
    script: { 'confirm-emergency': [{}], ...hearing },
  },
  'gd-yangchun-2024': {
    shows: '两级院分别决定',
    officeId: 'county-c',
    sharesOnTop: 1,
    script: joint,
  },
  'sn-zhenan-2026': { shows: '两名申请人', origin: 'clue-transfer' },
  'hb-yuanan-2025': { shows: '大额集体研究，未成年人代管', isMinor: true, payees: guardian },
  'fj-changting-2024': {
    shows: '上级院不予联合，转回本院审批',
    isMinor: true,
    payees: guardian,
    script: {
      ...joint,
      'review-joint-request': [{ jointOpinion: 'decline', shareFen: undefined }],
      'decide-joint-request': [{ jointVerdict: 'decline', shareFen: undefined }],
    },
  },
  'ah-chizhou-2024': {
    shows: '代为申请，两级院分别决定',
    officeId: 'county-c',
    sharesOnTop: 1,
    script: joint,
  },
  'ah-hanshan-2023': {
    shows: '两名未成年人，听证，两级院联合',
    isMinor: true,
    payees: community,
    script: { 'verify-case': [...hearing['verify-case'], { jointRequested: true }] },
  },
  'ln-xihu-2021': {
    shows: '未成年人，银行代管，分期发放',
    isMinor: true,
    payees: { custody: { kind: 'bank', custodian: '青山县农村信用社' }, instalments: 3 },
  },
  'qh-huzhu-2017': {
    shows: '三级院联合，村委会代管',
    isMinor: true,
    payees: community,
    script: { ...joint, ...toProvince },
  },
  'jx-qingshanhu-2020': { shows: '未成年人，一般审批', isMinor: true, payees: guardian },
  'js-jinhu-2023': {
    shows: '检察长退回，补充后直接报检察长',
    script: { 'give-opinion': [{}, {}, { verdict: 'return', missing: '补充军属证明' }] },
  },
  'gs-li': {
    shows: '异地检察院协助核实',
    script: {
      'verify-case': [
        {
          verifyNext: 'assistance',
          assistingOfficeId: 'county-b',
          assistanceTask: 'verify',
          assistanceNote: '请协助核实申请人户籍地家庭情况',
        },
      ],
    },
  },
  'js-funing-2018': { shows: '小额，授权副检察长决定', isMinor: true, payees: guardian },
  'js-hailing-2021': { shows: '听证查明生活困难', script: hearing },
  'hb-yiling-2020': { shows: '代为申请，听证', script: hearing },
  'js-zhenjiang-2023': {
    shows: '听证，未采纳多数意见报检察长',
    script: {
      ...hearing,
      'record-hearing': [
        {
          majorityOpinion: '多数认为损失不影响基本生活。',
          supportVotes: 2,
          opposeVotes: 1,
          hearingDeparted: true,
          departureReason: '会后查明其家庭靠借款度日。',
        },
      ],
    },
  },
  'ln-kuandian-2022': {
    shows: '补充材料后受理',
    script: { 'review-materials': [{ materialsOutcome: 'incomplete', missing: ['hardship'] }] },
  },
  'nx-yongning-li-2024': {
    shows: '副检察长同意并调整金额',
    script: { 'give-opinion': [{}, { verdict: 'adjust', amountFen: 900_000 }] },
  },
  'nx-yongning-wang': { shows: '协助申请，一般审批' },
  'js-fengxian-2021': { shows: '未成年人，村委会代管', isMinor: true, payees: community },
  'gd-wuchuan-2022': {
    shows: '三级院联合，分别决定',
    officeId: 'county-c',
    sharesOnTop: 2,
    isMinor: true,
    payees: guardian,
    script: { ...joint, ...toProvince },
  },
  'gx-beiliu': {
    shows: '部门负责人退回',
    isMinor: true,
    payees: guardian,
    script: { 'give-opinion': [{ verdict: 'return', missing: '补充家庭收入证明' }] },
  },
  'sc-dechang-2021': { shows: '四名未成年申请人', isMinor: true, payees: guardian },
  'yn-mangshi-2024': { shows: '两级院联合，支付退回后重发', script: joint, failedPayments: 1 },
  'ah-huangwang-2022': {
    shows: '电话批准先行救助，事后补签',
    urgent: true,
    script: {
      'confirm-emergency': [
        {
          emergency: 'phone-approved',
          phoneApprovedAt: '2026-11-23 20:30',
          phoneApprovalNote: '分管副检察长电话同意先行救助',
        },
      ],
    },
  },
  'sx-linfen': { shows: '党委政法委审核，逐案核拨', officeId: 'county-b' },
  'gs-maiji-2021': {
    shows: '政法委退回后再次报送',
    officeId: 'county-b',
    isMinor: true,
    payees: guardian,
    script: { 'record-plc-opinion': [{ plcOutcome: 'return', opinion: '请补充家庭情况。' }] },
  },
  'gd-xingning-2020': {
    shows: '政法委调整金额',
    officeId: 'county-b',
    isMinor: true,
    payees: guardian,
    script: { 'record-plc-opinion': [{ plcOutcome: 'adjust', amountFen: 1_800_000 }] },
  },
  'hn-lixian-2023': {
    shows: '先行救助后查明不符合条件，追回',
    urgent: true,
    script: {
      'verify-case': [{ exclusions: { ...nothingAgainst, 'already-compensated': true } }],
      'propose-relief': [
        {
          proposal: 'refuse',
          amountFen: undefined,
          deviationReason: undefined,
          payees: undefined,
          refuseReasons: '已经得到合理补偿。',
        },
      ],
    },
  },
  'ln-cherry-2025': {
    shows: '十五名领款人，一般不予救助情形的特殊救助，集体研究',
    amountFen: 12_000_000,
    script: {
      'verify-case': [{ exclusions: { ...nothingAgainst, 'waived-compensation': true } }],
      'propose-relief': [
        { exceptionReason: '部分农户不知可以主张赔偿而放弃，放弃的数额很小，生活确有困难。' },
      ],
    },
  },
  'ln-panjin-2023': {
    shows: '逾期未补充材料，视为放弃',
    supplement: 'never',
    script: { 'review-materials': [{ materialsOutcome: 'incomplete', missing: ['hardship'] }] },
  },
  'fj-ninghua-2024': {
    shows: '拟不予救助，释法说理',
    script: {
      'verify-case': [{ exclusions: { ...nothingAgainst, 'not-caused-by-case': true } }],
      'propose-relief': [
        {
          proposal: 'refuse',
          amountFen: undefined,
          deviationReason: undefined,
          payees: undefined,
          refuseReasons: '生活困难非案件原因所导致。',
        },
      ],
    },
  },
  'gz-meitan-2019': { shows: '小额，授权副检察长决定', isMinor: true, payees: guardian },
  'bj-rail-2024': {
    shows: '依职权启动，福利院代为申请和代管',
    origin: 'ex-officio',
    isMinor: true,
    payees: { custody: { kind: 'guardian', custodian: '社会福利院' } },
  },
  'yn-changning-2023': {
    shows: '检察长不同意，不予救助',
    script: {
      'give-opinion': [{}, {}, { verdict: 'refuse', opinion: '已得到合理赔偿，不予救助。' }],
    },
  },
};

export type { Script };
export const ordinaryScenario = ordinary;
