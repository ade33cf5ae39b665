/** Parts of the procedure, in its order; a group is the folder its papers stand in. */
export const documentGroups = {
  intake: '申请受理',
  review: '审查核实',
  hearing: '听证',
  approval: '审批',
  decision: '决定送达',
  payment: '发放',
  support: '帮扶回访',
  file: '归档',
} as const;

export type DocumentGroup = keyof typeof documentGroups;
