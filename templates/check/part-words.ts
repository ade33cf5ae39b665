import { partNames } from '../render/template-files.js';

const names: Readonly<Record<string, string>> = {
  head: '本种文书的文头',
  'head-red': '红头（发文机关标志）',
  'head-letter': '函的文头',
  'head-plain': '表格和笔录的文头',
  signature: '落款和用印位置',
  'service-receipt': '签收栏',
  contact: '联系人',
  parties: '申请人（姓名、出生日期、证件、住址、代理人）',
  'opinion-row': '审批意见一行',
  'person-rows': '申请人基本情况各行',
};

/** The parts one may call, in Chinese. */
export const partWords: readonly { id: string; name: string }[] = ['head', ...partNames].map(
  (id) => ({ id, name: Object.hasOwn(names, id) ? (names[id] ?? id) : id }),
);
