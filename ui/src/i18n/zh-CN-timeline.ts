/** Texts of the course of a case, on screen and on paper. */
export const timelineScreens = {
  timeline: {
    title: '案件办理经过',
    level: '详略',
    main: '摘要',
    whole: '全部（{{count}}）',
    kinds: '按类别筛选',
    from: '起始日期',
    until: '至',
    to: '截止日期',
    print: '打印',
    nothing: '没有符合条件的记录，请调整筛选',
    at: '时间',
    what: '事项',
    who: '办理人、检察院',
    foot: '本表由系统根据案件记录生成，共列{{shown}}项（全案{{all}}项）。打印人：{{name}}，打印时间：',
  },
} as const;
