/** What changed: a task, a notice, or a case as whoever looks at it sees it. */
export const changeKinds = ['task', 'notice', 'case'] as const;
export type ChangeKind = (typeof changeKinds)[number];
