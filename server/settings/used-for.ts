/** What a case used a setting for, in words; `usedFor` of `keepSettingRefs`. */
export const usedFor = {
  'assess-eligibility': '审查救助条件',
  'suggest-amount': '测算救助金额',
  'compute-routing-facts': '确定审批要素',
  'record-collective-decision': '集体研究',
  advance: '先行救助',
  'fund-source': '确定资金来源',
  inquiry: '函询',
  'duplicate-check': '核查重复救助',
  term: '计算期限',
  number: '编号',
} as const;

export type UsedFor = keyof typeof usedFor;
