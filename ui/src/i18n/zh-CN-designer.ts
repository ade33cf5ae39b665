/** Texts of the designers' studio: its frame, list and draft page; the same duty as `zh-CN.ts`, loaded with the studio. */
export const designerScreens = {
  designer: {
    title: '流程设计',
    tab: {
      edit: '编辑',
      check: '检查',
      trial: '试办',
      compare: '比较',
      running: '在办案件',
      comments: '批注',
      history: '历史',
    },
  },
} as const;
