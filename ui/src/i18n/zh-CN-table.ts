/** Texts of the editor of decision tables; the same duty as `zh-CN.ts`, loaded with the studio. */
export const tableScreens = {
  table: {
    grid: '表格视图',
    expert: '专业视图',
    undo: '撤销',
    redo: '重做',
    add: '增加规则',
    number: '序号',
    reason: '理由',
    reasonOf: '第{{number}}条的理由',
    tools: '操作',
    tool: {
      up: '第{{number}}条上移',
      down: '第{{number}}条下移',
      add: '在第{{number}}条前增加规则',
      duplicate: '复制第{{number}}条',
      remove: '删除第{{number}}条',
    },
    cell: '{{column}}，第{{number}}条',
    any: '任意',
    empty: '未选择',
    or: '或',
    noValue: '无',
    example: '例如：{{text}}',
    broken: '决策表无法读取，请从“历史”恢复。',
    policy: {
      first: '自上而下，第一条符合的规则有效',
      unique: '每种情况只能有一条规则符合',
      other: '命中方式不受支持，请在专业视图改为“第一条”',
    },
  },
} as const;
