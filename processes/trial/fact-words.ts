/** How people call what conditions read; anything else is called by its name. */
const names: Readonly<Record<string, string>> = {
  'facts.proposal': '审查意见',
  'facts.amountBand': '金额档次',
  'facts.overCeiling': '超过限额',
  'facts.disputed': '重大疑难或有争议',
  'facts.minor': '涉及未成年人',
  'facts.urgent': '急需救治',
  'facts.hearingAsked': '申请人要求听证',
  'facts.exception': '例外救助',
  'facts.officeLevel': '院的层级',
  'facts.jointRequested': '提请联合救助',
  'facts.jointDeclined': '上级院不予联合',
  'facts.delegatedToDeputy': '已授权分管副检察长',
  'facts.plcRequired': '须报政法委',
  'routing.path': '审批方式',
  'routing.finalApprover': '终审人',
  routing: '审批方式',
  verdict: '审批意见',
  outcome: '审批结论',
  resumeAt: '从哪一级继续',
  proposal: '审查意见',
  decision: '决定',
  result: '办理结果',
};

const values: Readonly<Record<string, string>> = {
  ...{ small: '小额', medium: '中额', large: '大额', none: '没有对应的档' },
  ...{ grant: '给予救助', refuse: '不予救助', approve: '同意', adjust: '调整金额', return: '退回' },
  ...{ county: '县级院', city: '市级院', province: '省级院' },
  ...{ ordinary: '一般案件审批', full: '集体研究', joint: '联合救助', unrouted: '没有适用方式' },
  ...{ 'department-head': '部门负责人', 'deputy-chief': '分管副检察长', chief: '检察长' },
};

/** The variable or field as people call it. */
export const nameInWords = (path: string): string => names[path] ?? path;

/** A value as people say it; an absent one is `空`. */
export function valueInWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return '空';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'string' ? (values[value] ?? value) : JSON.stringify(value);
}
