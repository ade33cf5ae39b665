/**
 * What can stand in the timeline of a case: the filter's word for it, and whether it belongs to the summary (the course of the case in a
 * few lines) or only to the whole.
 */
export const timelineKinds = {
  filed: { name: '登记', isMain: true },
  accepted: { name: '受理', isMain: true },
  verification: { name: '核实', isMain: true },
  decision: { name: '审批意见', isMain: true },
  payment: { name: '发放', isMain: true },
  terminated: { name: '终止', isMain: true },
  closed: { name: '结案', isMain: true },
  suspension: { name: '中止、恢复', isMain: true },
  recusal: { name: '回避', isMain: true },
  handler: { name: '分案、变更承办人', isMain: true },
  withdrawal: { name: '撤回', isMain: true },
  urge: { name: '催办', isMain: false },
  cosign: { name: '会签', isMain: false },
  visit: { name: '走访', isMain: false },
  supplement: { name: '补充材料', isMain: false },
  inquiry: { name: '函询', isMain: false },
  hearing: { name: '听证', isMain: false },
  assistance: { name: '委托协助', isMain: false },
  document: { name: '文书', isMain: false },
  service: { name: '送达', isMain: false },
  'paper-approval': { name: '线下签批', isMain: false },
  'phone-approval': { name: '电话审批', isMain: true },
  correction: { name: '更正登记信息', isMain: false },
  'national-import': { name: '全国系统导入', isMain: false },
  migration: { name: '流程迁移', isMain: false },
  'external-number': { name: '外部案号', isMain: false },
} as const satisfies Record<string, { name: string; isMain: boolean }>;

export type TimelineKind = keyof typeof timelineKinds;
