/** Where a paper stands in its life, as every list shows it. */
export const documentStates = {
  issued: '已出具',
  sealed: '已用印',
  served: '已送达',
  filed: '已归档',
  void: '作废',
  replaced: '已更正替换',
} as const;

export type DocumentState = keyof typeof documentStates;

/** What moves a paper on its way. */
export type DocumentAct = 'seal' | 'serve' | 'file' | 'void' | 'replace';

/** Of a paper and its case, what its moves depend on. */
export interface PaperFacts {
  state: DocumentState;
  /** Does its kind take the seal of the office? */
  isSealed: boolean;
  /** Does it decide on the relief: grant, refuse, end, revoke or change it? */
  isDecision: boolean;
  /** Has money been ordered or paid on the ground of it? */
  carriesMoney: boolean;
}

/** The new state, or why the paper does not move, in Chinese. */
export type Move = { to: DocumentState } | { refusal: string };

interface Step {
  from: readonly DocumentState[];
  /** A function where the step leaves the state as it was. */
  to: DocumentState | ((from: DocumentState) => DocumentState);
  name: string;
}

/**
 * The life of a paper: 出具 → 用印 → 送达 → 归档; 作废 and 更正 end it, and it keeps its number. A void one may be made anew, and stays
 * void. No legal text lays the order down for relief papers: it follows the handling of official papers (党政机关公文处理工作条例
 * 中办发〔2012〕14号, https://www.gov.cn/zhengce/2013-02/22/content_2602594.htm ; issue, seal, file; confidence M).
 */
const steps: Record<DocumentAct, Step> = {
  seal: { from: ['issued'], to: 'sealed', name: '用印' },
  serve: { from: ['issued', 'sealed'], to: 'served', name: '送达' },
  file: { from: ['issued', 'sealed', 'served'], to: 'filed', name: '归档' },
  void: { from: ['issued', 'sealed', 'served'], to: 'void', name: '作废' },
  replace: {
    from: ['issued', 'sealed', 'served', 'void'],
    to: (from) => (from === 'void' ? 'void' : 'replaced'),
    name: '更正',
  },
};

/** Where an act brings a paper, or every reader's reason why it must not. */
export function documentMove(act: DocumentAct, facts: PaperFacts): Move {
  const { from, to, name } = steps[act];
  const { state } = facts;
  if (!from.includes(state)) return { refusal: `文书${documentStates[state]}，不能${name}` };
  const refusal = refusals[act](facts);
  if (refusal !== null) return { refusal };
  return { to: typeof to === 'string' ? to : to(state) };
}

const refusals: Record<DocumentAct, (facts: PaperFacts) => string | null> = {
  seal: ({ isSealed }) => (isSealed ? null : '这种文书不加盖院印'),
  serve: ({ isSealed, state }) =>
    isSealed && state === 'issued' ? '文书尚未用印，不能送达' : null,
  file: () => null,
  void: ({ isDecision, state, carriesMoney }) => {
    if (!isDecision) return null;
    // What was told to a person binds the office: only a decision takes back a decision.
    if (state === 'served') return '决定已经送达，不能作废；应当作出撤销或者变更的决定，或者更正';
    return carriesMoney ? '已按该决定安排发放，不能作废；应当先追回或者变更' : null;
  },
  replace: () => null,
};

/** Does the paper still count: neither void nor replaced by a newer version? */
export function isStanding(state: DocumentState): boolean {
  return state !== 'void' && state !== 'replaced';
}

/** Must who voids the paper say what became of the sealed sheets that are out? */
export function needsRecall(state: DocumentState): boolean {
  return state === 'sealed' || state === 'served';
}
