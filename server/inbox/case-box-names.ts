/** 我发起的: filed or proposed by the person; 抄送我的; 关注. */
export const caseBoxes = ['initiated', 'copied', 'starred'] as const;
export type CaseBox = (typeof caseBoxes)[number];
