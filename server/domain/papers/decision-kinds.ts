/** Kinds that decide on the relief: what they tell a person is taken back by another decision only. */
const reliefDecisions: ReadonlySet<string> = new Set([
  'relief-decision',
  'refusal-decision',
  'termination-decision',
  'decision-revocation',
  'decision-amendment',
]);

/** Does a paper of this kind decide on the relief: grant, refuse, end, revoke or change it? */
export const isReliefDecision = (kind: string): boolean => reliefDecisions.has(kind);

/**
 * Is a paper of this kind signed by the chief procurator or his deputy? Decisions on the relief are (2014 implementing opinion §4,
 * http://paper.ce.cn/jjrb/html/2015-12/09/content_285094.htm ), those on recusal too (人民检察院刑事诉讼规则 高检发释字〔2019〕4号 第二十七条;
 * by analogy, confidence M).
 */
export const isLeadersPaper = (kind: string): boolean =>
  isReliefDecision(kind) || kind === 'recusal-decision';
