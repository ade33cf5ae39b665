/** `days-before` counts back from what is announced; the others count on from the event. */
export type TermUnit = 'working-days' | 'days' | 'days-before';

export interface Term {
  name: string;
  count: number;
  unit: TermUnit;
  /** “Soon due” from so many working days before the last day; no text of the law, a habit of supervision. */
  soonWorkingDays: number;
  /** From when it runs. */
  startsWith: string;
  /** What ends it. */
  endsWith: string;
  /** Ended by hand, by whoever did what the term demands; else by a step of the process. */
  isEndedByHand: boolean;
  source: string;
  confidence: 'H' | 'M' | 'L';
}

const trialRules = '人民检察院国家司法救助工作细则（试行）（2016年）';
const opinion2014 = '中政委〔2014〕3号';
const poverty2019 = '高检发〔2019〕3号';

/**
 * The terms of law. Values H unless marked; whether the 2021 rules changed them was not seen. What differs by place stands in
 * the setting `term`, whose base rows these are.
 */
export const terms = {
  'supplement-notice': {
    ...{ name: '告知补充材料', count: 5, unit: 'working-days', soonWorkingDays: 2 },
    ...{ startsWith: '收到申请材料', endsWith: '审核材料', isEndedByHand: false },
    source: `${trialRules}，https://faniuwenda.com/Paid/News/index/id/127679.html`,
    confidence: 'H',
  },
  supplement: {
    ...{ name: '补充材料', count: 30, unit: 'days', soonWorkingDays: 2 },
    ...{ startsWith: '告知补充材料', endsWith: '收到补充材料', isEndedByHand: false },
    source: `${trialRules}，https://faniuwenda.com/Paid/News/index/id/127679.html`,
    confidence: 'H',
  },
  decision: {
    ...{ name: '作出救助决定', count: 10, unit: 'working-days', soonWorkingDays: 2 },
    ...{ startsWith: '受理', endsWith: '作出决定或者报送政法委', isEndedByHand: false },
    source: `${opinion2014}，http://paper.ce.cn/jjrb/html/2015-12/09/content_285094.htm；自受理起算未确认`,
    confidence: 'M',
  },
  'plc-review': {
    ...{ name: '政法委审核', count: 10, unit: 'working-days', soonWorkingDays: 2 },
    ...{ startsWith: '政法委收到材料', endsWith: '收到审核意见', isEndedByHand: false },
    source: '一省的规定，http://m.dybbs8.com/word/6990794.html',
    confidence: 'M',
  },
  'collection-notice': {
    ...{ name: '通知领取救助金', count: 2, unit: 'working-days', soonWorkingDays: 0 },
    ...{ startsWith: '救助金到账', endsWith: '出具领取通知书', isEndedByHand: false },
    source: `${opinion2014}，http://paper.ce.cn/jjrb/html/2015-12/09/content_285094.htm`,
    confidence: 'H',
  },
  'rural-feedback': {
    ...{ name: '反馈救助结果', count: 5, unit: 'working-days', soonWorkingDays: 2 },
    ...{ startsWith: '办结', endsWith: '向乡村振兴部门反馈', isEndedByHand: true },
    source: `${poverty2019}，https://www.lexiscn.com/latest_message.php?id=324408`,
    confidence: 'H',
  },
  'department-clue': {
    ...{ name: '移送救助线索', count: 5, unit: 'working-days', soonWorkingDays: 2 },
    ...{ startsWith: '有关部门发现线索', endsWith: '检察院收到线索', isEndedByHand: true },
    source: `${poverty2019}，https://www.lexiscn.com/latest_message.php?id=324408`,
    confidence: 'H',
  },
  'post-delivery': {
    ...{ name: '邮寄送达', count: 5, unit: 'working-days', soonWorkingDays: 1 },
    ...{ startsWith: '交付邮寄', endsWith: '签收，或者投递三次后退回', isEndedByHand: true },
    source:
      '人民检察院以邮寄方式送达文书的规定（2014年12月30日），https://github.com/LawRefBook/Laws',
    confidence: 'H',
  },
  advance: {
    ...{ name: '先行救助', count: 0, unit: 'working-days', soonWorkingDays: 0 },
    ...{ startsWith: '发现急需救治', endsWith: '审批或者不属急需', isEndedByHand: false },
    source: `${trialRules}“立即”，按当日计，https://www.110ask.com/zhishi/4374400492048127845.html`,
    confidence: 'M',
  },
  'phone-signature': {
    ...{ name: '电话审批补签', count: 2, unit: 'working-days', soonWorkingDays: 1 },
    ...{ startsWith: '电话审批复核生效', endsWith: '批准人补签', isEndedByHand: false },
    source: `${trialRules}“救助后补办手续”，无明文，比照先行救助，https://www.110ask.com/zhishi/4374400492048127845.html`,
    confidence: 'L',
  },
  'hearing-notice': {
    ...{ name: '听证通知', count: 3, unit: 'days-before', soonWorkingDays: 0 },
    ...{ startsWith: '听证', endsWith: '发出听证通知', isEndedByHand: false },
    source:
      '人民检察院审查案件听证工作规定（高检发办字〔2020〕53号）第十条，https://falv119.net/xingshifalv/bumenguizhang/5680.html',
    confidence: 'H',
  },
} as const satisfies Record<string, Term>;

/** How often the post tries before it returns a letter, within the term of `post-delivery`. Same source as the term. */
export const postDeliveryTries = 3;

export type TermKind = keyof typeof terms;
