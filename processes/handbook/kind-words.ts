/** What an element of a diagram is, as people say it; by its type without `bpmn:`. */
const kinds: Readonly<Record<string, string>> = {
  Process: '流程',
  UserTask: '办理任务',
  ServiceTask: '系统办理',
  BusinessRuleTask: '决策',
  CallActivity: '调用流程',
  SubProcess: '阶段',
  ExclusiveGateway: '分支',
  ParallelGateway: '并行',
  InclusiveGateway: '多选分支',
  EventBasedGateway: '等待先到者',
  StartEvent: '开始',
  EndEvent: '结束',
  IntermediateCatchEvent: '等待',
  IntermediateThrowEvent: '发出',
  BoundaryEvent: '中途事件',
  SequenceFlow: '流向',
  TextAnnotation: '注释',
};

/** What an element is, as people say it: `bpmn:UserTask` → 办理任务. */
export const wordOfKind = (type: string): string => kinds[type.replace(/^bpmn:/, '')] ?? '其他元素';

/** What a field of a form is; by its type. */
const fieldTypes: Readonly<Record<string, string>> = {
  textfield: '单行文字',
  textarea: '多行文字',
  number: '数字',
  select: '下拉选择',
  radio: '单选',
  checkbox: '勾选',
  checklist: '多选',
  datetime: '日期时间',
  date: '日期',
  money: '金额',
  identity: '证件号码',
  person: '人员',
  payees: '领款人',
  yesno: '是否',
  facts: '逐项认定',
  office: '单位',
  attachments: '附件',
  text: '说明文字',
  separator: '分隔线',
  group: '分组',
  dynamiclist: '列表',
};

/** What a field of a form is, as people say it: `money` → 金额. */
export const wordOfField = (type: string): string => fieldTypes[type] ?? type;

/** Words of elements and fields that stand alone on the screens, for a translation. */
export const kindWords: readonly string[] = [
  ...Object.values(kinds),
  ...Object.values(fieldTypes),
  '其他元素',
];
