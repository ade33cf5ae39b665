/** Why somebody is away, as the office's leave register writes it. */
export const leaveKinds = {
  annual: '年休假',
  sick: '病假',
  personal: '事假',
  family: '婚丧产育等假',
  business: '出差',
  training: '学习培训',
  other: '其他',
} as const;

export type LeaveKind = keyof typeof leaveKinds;

export const leaveKindIds = Object.keys(leaveKinds) as [LeaveKind, ...LeaveKind[]];
