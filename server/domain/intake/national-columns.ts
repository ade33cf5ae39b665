/**
 * What we take from a case list of the national business system (全国检察业务应用系统 2.0), with the titles its columns bear. No public
 * document lays the titles down and offices export with lists of their own: the words are our assumption (confidence L), the office
 * corrects and keeps them on the screen.
 */
export const nationalFields = {
  externalNumber: {
    name: '案件编号',
    titles: ['案件编号', '统一受案号', '部门受案号', '受理号', '案号', '案件号', '全国统一案号'],
  },
  receivedOn: { name: '受理日期', titles: ['受理日期', '受案日期', '收案日期', '受理时间'] },
  name: {
    name: '当事人姓名',
    titles: ['当事人姓名', '当事人', '申请人姓名', '申请人', '姓名', '被救助人'],
  },
  identityNumber: {
    name: '证件号码',
    titles: ['证件号码', '身份证号', '身份证号码', '公民身份号码', '身份证件号码'],
  },
  phone: { name: '联系电话', titles: ['联系电话', '联系方式', '电话', '手机号', '手机号码'] },
  address: { name: '住址', titles: ['住址', '现住址', '住所地', '地址', '户籍地址'] },
  cause: {
    name: '案由',
    titles: ['案由', '罪名', '案由/罪名', '主罪名', '移送案由', '案由（罪名）'],
  },
  originalNumber: { name: '原案案号', titles: ['原案案号', '原案编号', '原案件编号', '关联案号'] },
  handledBy: { name: '原案办理机关', titles: ['原案办理机关', '办案单位', '办案机关', '承办单位'] },
  happenedOn: { name: '案发日期', titles: ['案发日期', '案发时间', '作案时间', '发案日期'] },
  facts: { name: '案件事实', titles: ['案件事实', '基本案情', '案情摘要', '简要案情'] },
  prosecutor: { name: '承办检察官', titles: ['承办检察官', '承办人', '检察官', '主办检察官'] },
  department: { name: '承办部门', titles: ['承办部门', '办案部门', '所属部门', '部门'] },
} as const satisfies Record<string, { name: string; titles: readonly string[] }>;

export type NationalField = keyof typeof nationalFields;
export const nationalFieldIds = Object.keys(nationalFields) as NationalField[];

/** A column of the file and what is taken from it; null: nothing. */
export interface NationalColumn {
  /** From 0. */
  place: number;
  title: string;
  field: NationalField | null;
}

/** Titles meet however brackets, spaces and marks of required columns were typed. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s*:：_]/gu, '')
    .toUpperCase();
}

/**
 * Reads the head of a file: by what the office chose for a title (an empty text: not taken), else by the titles we know. A field is
 * taken from the first column that has it.
 */
export function recogniseColumns(
  head: readonly string[],
  chosen: Readonly<Record<string, string>>,
): NationalColumn[] {
  const taken = new Set<NationalField>();
  return head.map((title, place) => {
    const field = fieldOf(title, chosen);
    if (field === null || taken.has(field)) return { place, title, field: null };
    taken.add(field);
    return { place, title, field };
  });
}

function fieldOf(title: string, chosen: Readonly<Record<string, string>>): NationalField | null {
  const key = titleKey(title);
  const own = Object.entries(chosen).find(([known]) => titleKey(known) === key)?.[1];
  if (own !== undefined) return nationalFieldIds.find((field) => field === own) ?? null;
  const isOf = (field: NationalField) =>
    nationalFields[field].titles.some((known) => titleKey(known) === key);
  return nationalFieldIds.find(isOf) ?? null;
}
