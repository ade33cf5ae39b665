/** 流程图: what stands where in a diagram, and how long its steps take. */
export const processFigureScreens = {
  processFigures: {
    choose: '流程图和版本',
    version: '第{{version}}版',
    option: '{{name}} {{package}}第{{version}}版（{{tokens}}）',
    none: '没有在办的流程，最近三个月也没有办理记录',
    heat: '颜色',
    heatBy: {
      p50: '半数历时',
      p90: '九成历时',
      none: '不着色',
    },
    months: '统计范围',
    monthsOf_other: '最近{{count}}个月',
    scale: '历时的颜色',
    legend: { tokens: '在办', stuck: '停滞', incidents: '异常' },
    picture: '流程图“{{name}}”：各步骤的在办件数和历时，数字见下表',
    steps: '各步骤',
    type: '步骤',
    oldest: '最早停留自',
    chooseStep: '点一个步骤，看各院的在办件数和历时。',
    byOffice: '“{{step}}”在各院',
    cases: '查看案件',
    noFigures: '这个步骤没有在办，也没有历时记录',
    counted: '件数每隔数秒更新；历时为所选月份内完成的次数',
  },
} as const;
