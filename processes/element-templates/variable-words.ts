interface VariableWords {
  name: string;
  /** By value; what can only be true or false needs none. */
  values?: Readonly<Record<string, string>>;
}

const verdicts = { approve: '同意', adjust: '同意但调整金额', return: '退回', refuse: '不同意' };
const paths = {
  ...{ ordinary: '一般案件审批', full: '集体研究', joint: '联合救助', unrouted: '未能确定' },
};
const finalApprovers = { 'deputy-chief': '分管副检察长', chief: '检察长' };
const proposals = { grant: '予以救助', refuse: '不予救助' };
const levels = {
  ...{ 'department-head': '部门负责人', ...finalApprovers, sign: '签发', end: '不再审批' },
};

/** What a condition may ask, as people say it; every listed variable of the contract is here, which a test holds. */
export const variableWords: Readonly<Record<string, VariableWords>> = {
  verdict: { name: '审批结果', values: verdicts },
  outcome: {
    name: '上一次审批的结果',
    values: { ...verdicts, 'not-joined': '不予联合', settled: '已分别办结' },
  },
  finalApprover: { name: '终审人', values: finalApprovers },
  resumeAt: { name: '从哪一级继续', values: levels },
  proposal: { name: '审查意见', values: proposals },
  'routing.path': { name: '审批方式', values: paths },
  'routing.finalApprover': { name: '审批方式确定的终审人', values: finalApprovers },
  path: { name: '人工确定的审批方式', values: paths },
  lastPath: { name: '上一次的审批方式', values: paths },
  decision: { name: '决定', values: proposals },
  urgent: { name: '急需救治' },
  origin: {
    name: '案件来源',
    values: { application: '依申请', 'ex-officio': '依职权', 'clue-transfer': '线索移送' },
  },
  materialsOutcome: {
    name: '材料审核结果',
    values: { complete: '材料齐全', incomplete: '材料不齐', 'not-ours': '不属于本院管辖' },
  },
  supplementOutcome: {
    name: '补充材料的方式',
    values: { supplied: '申请人补齐', 'office-collects': '本院调取' },
  },
  emergency: {
    name: '急需救治核实结果',
    values: { confirmed: '情况属实', 'phone-approved': '已电话批准', 'not-urgent': '不属于急需' },
  },
  advanceOutcome: { name: '先行救助结果', values: { paid: '已支付', declined: '未先行支付' } },
  advanceRecovery: { name: '需要追回先行救助金' },
  inquiryNeeded: { name: '需要函询' },
  verifyNext: {
    name: '核实后的下一步',
    values: { hearing: '举行听证', assistance: '委托协助', report: '提出审查意见' },
  },
  hearingApproved: { name: '同意举行听证' },
  hearingDeparted: { name: '与听证多数意见不一致' },
  hearingOutcome: { name: '听证结果', values: { held: '已举行', declined: '未举行' } },
  assistanceAccepted: { name: '接收委托' },
  assistanceOutcome: { name: '协助结果', values: { reported: '已反馈', returned: '已退回' } },
  proposeNext: { name: '提出意见后的下一步', values: { submit: '报送审批', verify: '补充核实' } },
  result: {
    name: '办理结果',
    values: {
      ...{ granted: '予以救助', refused: '不予救助', abandoned: '视为放弃' },
      ...{ transferred: '已移送', settled: '已分别办结', terminated: '已终止' },
    },
  },
  'facts.amountBand': {
    name: '金额档',
    values: { small: '小额', medium: '中额', large: '大额', none: '没有对应的档' },
  },
  'facts.overCeiling': { name: '超过上限' },
  'facts.disputed': { name: '有重大争议' },
  'facts.minor': { name: '涉及未成年人' },
  'facts.urgent': { name: '情况紧急' },
  'facts.hearingAsked': { name: '申请听证' },
  'facts.exception': { name: '例外救助' },
  'facts.officeLevel': {
    name: '院级',
    values: { county: '县级院', city: '市级院', province: '省级院' },
  },
  'facts.jointRequested': { name: '提出联合救助' },
  'facts.jointDeclined': { name: '上级院不予联合' },
  'facts.proposal': { name: '拟办意见', values: proposals },
  'facts.delegatedToDeputy': { name: '已授权分管副检察长' },
  'facts.plcRequired': { name: '须政法委审核' },
  collectiveSigned: { name: '已签发集体研究决定' },
  jointMode: { name: '联合救助方式', values: { unified: '统一决定', separate: '分别决定' } },
  jointOpinion: {
    name: '上级院审查意见',
    values: { join: '同意联合', decline: '不予联合', escalate: '再报上一级', return: '退回补充' },
  },
  jointVerdict: {
    name: '上级院决定',
    values: { join: '同意联合', decline: '不予联合', return: '退回补充' },
  },
  plcOutcome: { name: '政法委审核意见', values: verdicts },
  scope: { name: '决定的范围', values: { all: '全部份额', own: '本院份额' } },
  socialAssistance: { name: '转介社会救助' },
  purpose: { name: '款项', values: { advance: '先行救助', grant: '救助金' } },
  fundsState: {
    name: '资金情况',
    values: {
      ...{ reserved: '已落实', 'to-request': '需要申请核拨' },
      ...{ short: '不足', 'nothing-due': '无需支付' },
    },
  },
  paymentConfirmed: { name: '复核同意支付' },
  paymentOutcome: {
    name: '支付结果',
    values: { paid: '全部支付', failed: '支付失败', more: '还有下一期' },
  },
};

/** A value as people say it; what nobody has a word for is said as it is written. */
export function wordOfValue(variable: string, value: string | boolean | null): string {
  if (value === null) return '无';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return variableWords[variable]?.values?.[value] ?? value;
}

export const wordOfVariable = (variable: string): string =>
  variableWords[variable]?.name ?? variable;

/** Where a case comes back to after a return or an adjustment, as people say it. */
export const resumeWords: Readonly<Record<string, string>> = levels;
