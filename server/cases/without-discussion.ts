/**
 * What each listener of a hearing or each member of a collective body said: the inner file's (评议意见, 集体研究记录 are 内卷), and
 * no matter of those who may not read it.
 */
const discussed: ReadonlySet<string> = new Set(['listenerOpinions', 'views']);

/** Data of a finding or record as it may be shown: whole to who reads the inner file, else without the discussion. */
export function withoutDiscussion<Data extends Record<string, unknown> | null>(
  data: Data,
  seesInner: boolean,
): Data {
  if (seesInner || data === null) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => !discussed.has(key))) as Data;
}
