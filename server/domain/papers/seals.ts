/**
 * Seals of a procuratorate. The receipt of materials carries a seal of its own (2016 trial rules ch. 4 sec. 1,
 * http://www.99lawyer.net/ShowArticle.shtml?ID=20211131518644027.htm ); names of the others are the usual ones (confidence L).
 */
export const seals = {
  office: '院印',
  department: '控告申诉检察部门印章',
  receipt: '材料接收专用章',
} as const satisfies Record<string, string>;

export type SealId = keyof typeof seals;

export const sealIds = Object.keys(seals) as [SealId, ...SealId[]];

/** States of a request for a seal: asked → approved → used; refused by another person; withdrawn by who asked. */
export const sealRequestStates = {
  asked: '待审批',
  approved: '待用印',
  refused: '未批准',
  withdrawn: '已撤回',
  used: '已用印',
} as const satisfies Record<string, string>;

export type SealRequestState = keyof typeof sealRequestStates;

const moves: Record<SealRequestState, readonly SealRequestState[]> = {
  asked: ['approved', 'refused', 'withdrawn'],
  approved: ['used', 'withdrawn'],
  refused: [],
  withdrawn: [],
  used: [],
};

/** May a request go from one state to the other? */
export function canMoveRequest(from: SealRequestState, to: SealRequestState): boolean {
  return moves[from].includes(to);
}
