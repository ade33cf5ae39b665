/** Texts of what eases the writing: phrases and remarks. */
export const workplaceScreens = {
  phrases: {
    title: '常用意见',
    empty: '还没有常用意见。在意见栏写好后，可以存下来以后使用。',
    hint: '在意见栏写好后，可以存为常用意见。',
    shared: '{{office}}共用',
    remove: '删除常用意见：{{text}}',
    removeShared: '这是全院共用的常用意见，确定删除？',
    keep: '存为我的常用意见',
    keepFor: '存为{{office}}共用',
  },
  materials: {
    received: '收到的材料',
    none: '没有登记材料',
    scans: '扫描件',
    scansOf: '{{kind}}扫描件',
  },
  remarks: {
    hint: '供办案人员内部沟通，不入卷，不向申请人提供。查看和撤回均有记录。',
    write: '写备注',
    save: '保存备注',
    empty: '还没有备注',
    pin: '置顶',
    unpin: '取消置顶',
    withdraw: '撤回',
    withdrawSure: '撤回后不再显示，确定撤回？',
  },
} as const;
