/** People whom the rules put first; `higherAmount`: within the range the higher figure is to be chosen. */
export interface KeyGroupEntry {
  name: string;
  priority: boolean;
  higherAmount: boolean;
  /** The general ceiling of 36 months may be exceeded (still with approval). */
  mayExceedCeiling: boolean;
  source: string;
}

/** Key groups (重点救助对象) and what follows from each; confidence H. */
export const keyGroups = {
  minor: {
    name: '未成年人',
    priority: true,
    higherAmount: false,
    mayExceedCeiling: true,
    source:
      '最高人民检察院关于全面加强未成年人国家司法救助工作的意见（2018-02-27），https://khtswl.com/html/zhengcefagui3576.html',
  },
  disabled: {
    name: '残疾人',
    priority: true,
    higherAmount: false,
    mayExceedCeiling: false,
    source:
      '最高人民检察院2018-04-19专项活动，http://www.hxnews.com/news/fj/np/201901/03/1682778.shtml',
  },
  military: {
    name: '军人军属',
    priority: true,
    higherAmount: false,
    mayExceedCeiling: false,
    source: '军人地位和权益保障法第六十一条',
  },
  'rural-poor': {
    name: '农村低收入人口',
    priority: true,
    higherAmount: false,
    mayExceedCeiling: false,
    source:
      '高检发〔2019〕3号，http://www.faxin.cn/lib/zyfl/zyflcontent.aspx?gid=A274753&libid=010102',
  },
  women: {
    name: '困难妇女',
    priority: true,
    higherAmount: true,
    mayExceedCeiling: false,
    source:
      '最高人民检察院、全国妇联2022年、2023年通知，http://lygmedia.com/gdcm/20220406/0687717.html',
  },
} as const satisfies Record<string, KeyGroupEntry>;

export type KeyGroup = keyof typeof keyGroups;

/** What the groups of an applicant bring together: one of them is enough. */
export function keyGroupFlags(groups: readonly KeyGroup[]): {
  priority: boolean;
  higherAmount: boolean;
  mayExceedCeiling: boolean;
} {
  const entries: KeyGroupEntry[] = groups.map((group) => keyGroups[group]);
  return {
    priority: entries.some(({ priority }) => priority),
    higherAmount: entries.some(({ higherAmount }) => higherAmount),
    mayExceedCeiling: entries.some(({ mayExceedCeiling }) => mayExceedCeiling),
  };
}
