import type { DocumentSamples } from '../define.js';
import { office } from '../people.js';

/** Sample data of `file-catalogue`. */
export const fileCatalogueSamples: DocumentSamples<'file-catalogue'> = {
  full: {
    office,
    volumeName: '正卷',
    caseNumber: '青溪检控申救〔2026〕12号',
    entries: [
      entry('国家司法救助申请书', null, '2026-03-05', 1, 2),
      entry('材料接收清单', null, '2026-03-05', 3, 3),
      entry('李秀兰病历资料', null, '2026-03-05', 4, 31, '扫描件'),
      entry('国家司法救助受理通知书', '青溪检控申救受〔2026〕12号', '2026-03-09', 32, 33),
      entry('国家司法救助决定书', '青溪检控申救决〔2026〕12号', '2026-03-27', 34, 36),
      entry('送达回证', null, '2026-03-30', 37, 37),
      entry('送达回证扫描件', null, '2026-03-30', 38, 38, '未能并入'),
      entry('领取救助金通知书', '青溪检控申救领〔2026〕12号', '2026-04-01', 39, 40),
      entry('救助金发放登记表', null, '2026-04-10', 41, 42),
    ],
    printedOn: '2026-09-11',
  },
  sparse: {
    office,
    volumeName: '内卷',
    caseNumber: '赵德顺申请国家司法救助案',
    entries: [],
    printedOn: '2026-03-06',
  },
};

function entry(
  title: string,
  number: string | null,
  on: string,
  firstPage: number,
  lastPage: number,
  remark: string | null = null,
) {
  return { title, number, on, firstPage, lastPage, remark };
}
