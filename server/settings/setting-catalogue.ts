import type { SettingKey } from './setting-keys.js';

export interface SettingEntry {
  name: string;
  /** What it decides, for the administrator. */
  help: string;
  group: SettingGroup;
  /** May every office have its own, or only the topmost office of the tree? */
  scope: 'any-office' | 'root-office';
  /** Has it several values, each for an item of its own? */
  hasItems: boolean;
  /** Which day of a case decides the value it uses, in words. */
  decisiveDay: string;
}

export const settingGroups = {
  amount: '救助金额',
  authority: '审批权限',
  money: '资金',
  handling: '办理',
  numbering: '案号文号',
  national: '全国基础数据',
} as const;

export type SettingGroup = keyof typeof settingGroups;

const proposalDay = '提出审查意见之日（此前为当日）';

/** Every setting for a person: its name, what it decides, who may set it. */
export const settingCatalogue = {
  amountBands: {
    name: '金额档',
    help: '救助金额分为哪几档，各档由不同的人审批。上下限都包含在本档内，从0.01元起，最高一档不设上限，中间不留空。',
    ...{ group: 'amount', scope: 'any-office', hasItems: false, decisiveDay: proposalDay },
  },
  amountStandard: {
    name: '测算标准',
    help: '怎样测算救助金额：困难程度对应的月数，损失、赔偿、家庭收入、未成年人、重点对象各占多少权重，当地最低生活支出，以及起点、每人限额和取整。只是参考区间，不代替承办人判断。',
    ...{ group: 'amount', scope: 'any-office', hasItems: false, decisiveDay: proposalDay },
  },
  wageSeries: {
    name: '工资口径',
    help: '36个月上限用哪一个口径的职工平均工资计算。',
    ...{ group: 'amount', scope: 'any-office', hasItems: false, decisiveDay: proposalDay },
  },
  wage: {
    name: '职工平均工资',
    help: '统计部门公布的年平均工资，自公布之日起使用。',
    ...{ group: 'national', scope: 'root-office', hasItems: true, decisiveDay: proposalDay },
  },
  delegations: {
    name: '授权清单',
    help: '检察长书面授权分管副检察长最终决定的档次、限额和事项。没有授权的，一律由检察长决定。',
    ...{ group: 'authority', scope: 'any-office', hasItems: false, decisiveDay: proposalDay },
  },
  collectiveBody: {
    name: '集体研究机构',
    help: '重大疑难案件提交哪个机构集体研究。',
    ...{ group: 'authority', scope: 'any-office', hasItems: false, decisiveDay: '会议召开之日' },
  },
  plcRequired: {
    name: '政法委审核',
    help: '拟予救助的案件是否报政法委审核。',
    ...{ group: 'authority', scope: 'any-office', hasItems: false, decisiveDay: proposalDay },
  },
  jointMode: {
    name: '联合救助方式',
    help: '由最高一级检察院统一决定，或者各院分别决定各自的份额。',
    ...{ group: 'authority', scope: 'any-office', hasItems: false, decisiveDay: proposalDay },
  },
  advanceCapFen: {
    name: '先行救助限额',
    help: '审查前可以先行发放的最高金额，含本数。',
    ...{ group: 'money', scope: 'any-office', hasItems: false, decisiveDay: '确认急需救治之日' },
  },
  fundMode: {
    name: '资金来源',
    help: '救助金从本院预算、逐案核拨还是政法委专户支付。',
    ...{ group: 'money', scope: 'any-office', hasItems: false, decisiveDay: '制定发放方案之日' },
  },
  inquiryAgencies: {
    name: '函询单位',
    help: '核查重复救助时向哪些单位发函。',
    ...{ group: 'handling', scope: 'any-office', hasItems: false, decisiveDay: '核查之日' },
  },
  relativesOneCase: {
    name: '近亲属并案',
    help: '同一死亡被害人的几名近亲属申请救助，是否作为一个案件办理。',
    ...{ group: 'handling', scope: 'any-office', hasItems: false, decisiveDay: '登记申请之日' },
  },
  decisionTermStart: {
    name: '决定期限起算',
    help: '作出决定的期限从受理之日还是立案之日起算。从立案之日起算的，补充材料期间（自告知至收到）不计入。',
    ...{ group: 'handling', scope: 'any-office', hasItems: false, decisiveDay: '受理之日' },
  },
  term: {
    name: '办理期限',
    help: '各项期限的长度、计算单位和届满前多少个工作日提醒。当日不计入。',
    ...{ group: 'handling', scope: 'any-office', hasItems: true, decisiveDay: '期限开始之日' },
  },
  documentNumberPattern: {
    name: '文号格式',
    help: '文书编号的格式，可以为某一种文书单独规定。',
    ...{ group: 'numbering', scope: 'any-office', hasItems: true, decisiveDay: '文书制作之日' },
  },
  caseNumberPattern: {
    name: '案号格式',
    help: '案件编号的格式，用字应当与文书不同。',
    ...{ group: 'numbering', scope: 'any-office', hasItems: false, decisiveDay: '受理之日' },
  },
  paperRules: {
    name: '文书核对',
    help: '出具文书和用印之前，本案文书之间、文书与登记之间逐项核对。“不得出具”的，改正之后才能出具；“提示”的，出具时提示，不影响出具。',
    ...{ group: 'handling', scope: 'any-office', hasItems: false, decisiveDay: '文书制作之日' },
  },
  calendarYear: {
    name: '工作日历',
    help: '国务院办公厅公布的节假日和调休上班安排，每年一份。',
    ...{ group: 'national', scope: 'root-office', hasItems: true, decisiveDay: '当日' },
  },
  ruleVersion: {
    name: '适用细则',
    help: '救助条件适用哪一个版本的工作细则。',
    ...{ group: 'national', scope: 'root-office', hasItems: false, decisiveDay: '受理之日' },
  },
} as const satisfies Record<SettingKey, SettingEntry>;
