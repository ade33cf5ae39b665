export interface NumberedDocument {
  /** Title as printed; the templates have the same. */
  title: string;
  /** Word put before the year of its number. */
  word: string;
}

/**
 * The kinds of documents that carry a number, in the order of a case. The words keep the numbers of two kinds of an office from ever
 * meeting: 青检控申救决〔2026〕3号. Such words are common practice (文书代字); none is confirmed for relief documents (confidence L).
 */
export const numberedDocuments = {
  'supplement-notice': { title: '补充材料通知书', word: '补' },
  'acceptance-notice': { title: '受理通知书', word: '受' },
  'non-acceptance-notice': { title: '不予受理通知书', word: '不受' },
  'clue-handover-letter': { title: '司法救助线索移交函', word: '线' },
  'recusal-decision': { title: '回避决定书', word: '避' },
  'hearing-notice': { title: '听证通知书', word: '听' },
  'joint-relief-request': { title: '联合救助请示', word: '请' },
  'joint-relief-reply': { title: '联合救助批复', word: '批' },
  'relief-decision': { title: '国家司法救助决定书', word: '决' },
  'refusal-decision': { title: '不予救助决定书', word: '不' },
  'decision-amendment': { title: '变更救助决定书', word: '变' },
  'decision-revocation': { title: '撤销救助决定书', word: '撤' },
  'inquiry-letter': { title: '函询函', word: '询' },
  'inquiry-reminder': { title: '催复函', word: '催' },
  'assistance-letter': { title: '委托协助函', word: '托' },
  'assistance-reply': { title: '委托协助回复函', word: '协' },
  'collection-notice': { title: '救助金领取通知书', word: '领' },
  'termination-decision': { title: '终止办理决定书', word: '终' },
  'recovery-notice': { title: '救助金追回通知书', word: '追' },
  'social-assistance-transfer': { title: '社会救助移送函', word: '社移' },
  'social-assistance-proposal': { title: '社会救助建议函', word: '社建' },
  'comprehensive-support-letter': { title: '综合帮扶函', word: '帮' },
} as const satisfies Record<string, NumberedDocument>;

/** `{office}控申救〔{year}〕{n}号` → `{office}控申救决〔{year}〕{n}号`; kinds without a word keep the pattern. */
export function patternOf(pattern: string, kind: string): string {
  const word = (numberedDocuments as Partial<Record<string, NumberedDocument>>)[kind]?.word ?? '';
  return pattern.replace('〔{year}〕', `${word}〔{year}〕`);
}
