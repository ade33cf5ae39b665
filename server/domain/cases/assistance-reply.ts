/** A request for help (委托协助) as far as its answer by a drafted letter depends on it. */
export interface HelpAsked {
  state: 'sent' | 'accepted' | 'returned' | 'reported';
  /** Sent beside the process: no task waits for it, the letter alone answers. */
  byHand: boolean;
  /** Neither terminated nor closed. */
  isCaseOpen: boolean;
  /** A letter that answers it was issued and stands. */
  hasReply: boolean;
}

/**
 * Why the asked office may not draft its answer (委托协助回复函) now, in Chinese; null while it may. Its part begins when the help is asked
 * for, in the process when it is accepted, and ends with the answer. No legal text says so: the product's.
 */
export function replyRefusal({ state, byHand, isCaseOpen, hasReply }: HelpAsked): string | null {
  if (!isCaseOpen) return '案件已经办结或者终止，不再复函';
  if (state === 'returned') return '委托已经退回，不再复函';
  if (state === 'reported') return '协助结果已经反馈，不再复函';
  if (hasReply) return '本院已经复函';
  if (state === 'sent' && !byHand) return '请先在“接收委托协助”任务中接收委托';
  return null;
}
