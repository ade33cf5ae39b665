/** What may be done to several tasks at once (批量): nothing of it decides or pays. Completing, returning, taking back stay one by one. */
export const batchVerbs = {
  claim: '签收',
  release: '归还',
  urge: '催办',
  /** The cases of the tasks. */
  star: '关注',
  /** What was copied to the person of these cases. */
  read: '标为已阅',
} as const;
export type BatchVerb = keyof typeof batchVerbs;

/** Most tasks at once. */
export const maxBatch = 50;

/** Is it a verb for several tasks at once? No act of a task and no decision ever is. */
export function isBatchVerb(text: string): text is BatchVerb {
  return Object.hasOwn(batchVerbs, text);
}
