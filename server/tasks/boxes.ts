/** 待办: with the person; 可签收: with nobody, for a role the person holds; 已办: done by the person. */
export const boxes = ['todo', 'claimable', 'done'] as const;
export type Box = (typeof boxes)[number];

/** Orders a person may choose; `urgency`: urgent cases, then key groups, then what is due first. */
export const taskSorts = ['urgency', 'due', 'newest', 'oldest', 'amount'] as const;
export type TaskSort = (typeof taskSorts)[number];
