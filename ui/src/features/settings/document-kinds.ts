/** Kinds of numbered documents by the name their template has. */
export const documentKinds = {
  'acceptance-notice': '受理通知书',
  'advance-approval': '先行救助审批表',
  'collection-notice': '救助金领取通知书',
  'hearing-notice': '听证通知书',
  'inquiry-letter': '函询函',
  'joint-relief-request': '联合救助请示',
  'recovery-notice': '救助金追回通知书',
  'refusal-decision': '不予救助决定书',
  'relief-approval': '国家司法救助审批表',
  'relief-decision': '国家司法救助决定书',
  'review-report': '审查报告',
  'supplement-notice': '补充材料通知书',
  'termination-decision': '终止办理决定书',
} as const;
