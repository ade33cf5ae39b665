import type { TermKind } from './terms.js';

/** How the handling of a case ends: by its closing, or by 终止办理 before anything is decided. */
export type CaseEnd = 'closed' | 'terminated';

/**
 * Which terms go on after that, for what they demand is still to be done; every other is void. After a termination there is no
 * result to feed back and no clue to hand over any more, but the post still delivers a letter or returns it. No text says so: it
 * follows from what each term demands (confidence M).
 */
const surviving: Record<CaseEnd, readonly TermKind[]> = {
  closed: ['rural-feedback', 'department-clue', 'post-delivery'],
  terminated: ['post-delivery'],
};

/** Does a term of this kind go on after the end of its case? */
export function outlivesCase(kind: TermKind, end: CaseEnd): boolean {
  return surviving[end].includes(kind);
}
