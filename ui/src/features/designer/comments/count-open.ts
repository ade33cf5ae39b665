import type { CommentThreadView } from '../../../../../server/designer/comments/api.js';

type Thread = Pick<CommentThreadView, 'file' | 'elementId' | 'state'>;

/** How many threads are open at each element of a file; what is said of the file as a whole stands at no element. */
export function countOpen(threads: readonly Thread[], file: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thread of threads) {
    if (thread.file !== file || thread.elementId === '' || thread.state !== 'open') continue;
    counts.set(thread.elementId, (counts.get(thread.elementId) ?? 0) + 1);
  }
  return counts;
}
