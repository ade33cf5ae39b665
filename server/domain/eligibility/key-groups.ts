import type { LocalDate } from '../basics/local-date.js';
import { minorsOpinion } from './rule-versions.js';

/** Whom the result is told after closing. */
export interface NoticeDuty {
  to: 'womens-federation' | 'veterans-affairs' | 'agriculture';
  /** What is to be told, for the handler. */
  text: string;
  /** Five working days after closing (national term `rural-feedback`); null where no text gives a term. */
  term: 'rural-feedback' | null;
  source: string;
}

/** What follows from belonging to a key group; several groups bring together what each brings. */
export interface KeyGroupEffects {
  /** Handled before others. */
  priority: boolean;
  /** Within the range the higher figure is to be chosen. */
  higherAmount: boolean;
  /** The general ceiling of 36 months may be exceeded (still with approval). */
  mayExceedCeiling: boolean;
  /** 绿色通道 for acceptance. */
  greenChannel: boolean;
  /** No second harm: the case is marked, and names are kept from those who need not know. */
  privacy: boolean;
  notices: readonly NoticeDuty[];
}

/** A key group (重点救助对象) from the day of its text on; none has ended, campaigns were followed by others of their kind. */
export interface KeyGroupEntry extends KeyGroupEffects {
  name: string;
  from: LocalDate;
  source: string;
}

const nothing = {
  ...{ priority: true, higherAmount: false, mayExceedCeiling: false },
  ...{ greenChannel: false, privacy: false, notices: [] },
} as const satisfies Partial<KeyGroupEntry>;

const minorsSource =
  '最高人民检察院关于全面加强未成年人国家司法救助工作的意见（2018-02-27），https://khtswl.com/html/zhengcefagui3576.html；未成年人保护法第一百零四条';
const campaign2018 =
  '最高人民检察院2018年专项活动，http://www.hxnews.com/news/fj/np/201901/03/1682778.shtml';
const veteransOpinion =
  '关于加强退役军人司法救助工作的意见（六部门，2021-01-06），http://jlncb.cn/jlncb/pc/paper/c/202101/14/content_79887.html';
const ruralOpinion =
  '高检发〔2019〕3号（2019-02-25），http://www.faxin.cn/lib/zyfl/zyflcontent.aspx?gid=A274753&libid=010102';
const womenNotice =
  '最高人民检察院、全国妇联2022年通知，http://m.rypyw.com/politics/2022_04_06_633495.shtml；2023年通知，http://www.yinhang.gtxh.com/life/2023/0208/1414.html；妇女权益保障法第七十二条';
const rural2023 = '最高人民检察院、国家乡村振兴局2023年专项活动，https://zgfllt.cn/gjdt/5359.html';
const petitionRules =
  '信访工作条例第三十七条（2022-05-01施行）；最高人民检察院2021年专项活动，http://sdfzcm.com/a/jiancha/20211210/68598.html';

const toAgriculture: NoticeDuty = {
  to: 'agriculture',
  text: '向农业农村（乡村振兴）部门送交案件情况、救助情况和帮扶建议',
  term: 'rural-feedback',
  source: ruralOpinion,
};
const toVeteransAffairs: NoticeDuty = {
  to: 'veterans-affairs',
  text: '向退役军人事务部门告知办理结果；未予救助或者救助后仍有困难的，商请落实帮扶援助',
  term: null,
  source: veteransOpinion,
};
const toWomensFederation: NoticeDuty = {
  to: 'womens-federation',
  text: '向妇联组织反馈办理情况，商定后续帮扶和联合回访',
  term: null,
  source: womenNotice,
};

/** One of the “5+2” situations: at once, first, the higher figure, privacy, the result told to the women's federation. */
const woman = (name: string) =>
  ({
    ...nothing,
    name: `困难妇女：${name}`,
    ...{ higherAmount: true, privacy: true, notices: [toWomensFederation] },
    ...{ from: '2022-03-01', source: womenNotice },
  }) as const satisfies KeyGroupEntry;

/**
 * Key groups and what follows from each. Poor households are one since the campaign of 2018 (the opinion of 2019 has their
 * authority told); the rural campaigns of 2021 and 2023 to 2025 add none. H but for the first days of the women's notice (its
 * month is published) and the effects of the petitioners' group (priority as one of the five groups of the 2021 campaign), both M.
 */
export const keyGroups = {
  minor: {
    ...nothing,
    name: '未成年人',
    ...{ mayExceedCeiling: true, privacy: true, from: minorsOpinion.from, source: minorsSource },
  },
  disabled: {
    ...nothing,
    name: '残疾人',
    ...{ from: '2018-04-19', source: `${campaign2018}；残疾人保障法第六十条` },
  },
  military: {
    ...nothing,
    name: '军人军属',
    ...{ from: '2018-04-19', source: `${campaign2018}；军人地位和权益保障法第六十一条` },
  },
  veteran: {
    ...nothing,
    name: '退役军人',
    ...{ greenChannel: true, notices: [toVeteransAffairs] },
    ...{ from: '2021-01-06', source: veteransOpinion },
  },
  'rural-poor': {
    ...nothing,
    name: '防止返贫监测对象、农村低收入人口',
    ...{ notices: [toAgriculture], from: '2018-04-19' },
    source: `${campaign2018}；${ruralOpinion}；${rural2023}`,
  },
  'women-monitored': woman('属于防止返贫监测对象的农村妇女'),
  'women-violence': woman('遭受家庭暴力、性侵害、拐卖等侵害'),
  'women-earner': woman('家庭主要劳动力遇害或者丧失劳动能力，本人养育子女、赡养老人'),
  'women-ill': woman('身患重病或者残疾'),
  'women-elderly': woman('赡养义务人无赡养能力或者事实无人赡养的老年妇女'),
  'women-workplace': woman('因就业性别歧视、职场性骚扰等民事侵权生活困难'),
  'women-divorce': woman('因遭受家庭暴力起诉离婚，生活确有困难'),
  petitioner: {
    ...nothing,
    name: '生活困难的涉法涉诉信访人',
    ...{ from: '2022-05-01', source: petitionRules },
  },
} as const satisfies Record<string, KeyGroupEntry>;

export type KeyGroup = keyof typeof keyGroups;

export const keyGroupIds = Object.keys(keyGroups) as KeyGroup[];
