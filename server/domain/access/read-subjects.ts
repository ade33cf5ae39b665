/**
 * What an answer can tell of a person, as the audit names it: an endpoint that `reads` one of these is written down with who asked
 * and when. Personal data are those of the parties of a case and of the people of the offices.
 */
export const readSubjects = {
  case: '案件',
  person: '当事人',
  task: '任务',
  document: '文书',
  'document-draft': '文书草稿',
  attachment: '扫描件',
  volume: '案卷',
  term: '期限',
  service: '送达',
  'seal-use': '用印',
  'duplicate-warning': '重复救助预警',
  'partner-relief': '其他单位救助记录',
  funds: '资金台账',
  wait: '等待事项',
  'stuck-finding': '停滞事项',
  'mend-order': '处置单',
  interference: '过问记录',
  visit: '走访笔录',
  inquiry: '函询',
  'case-note': '案件备注',
  account: '人员',
  audit: '操作记录',
} as const satisfies Record<string, string>;

export type ReadSubject = keyof typeof readSubjects;
