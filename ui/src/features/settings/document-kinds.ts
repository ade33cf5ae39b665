/** The kinds of documents that carry a number, by the title of their template. */
export const documentKinds = {
  'supplement-notice': '补充材料通知书',
  'acceptance-notice': '受理通知书',
  'hearing-notice': '听证通知书',
  'joint-relief-request': '联合救助请示',
  'relief-decision': '国家司法救助决定书',
  'refusal-decision': '不予救助决定书',
  'inquiry-letter': '函询函',
  'collection-notice': '救助金领取通知书',
} as const;
