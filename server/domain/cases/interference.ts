/**
 * 过问记录: whoever handles a case writes down every asking about it and stepping in, by people of the offices and by others, and keeps all of it:
 * 《司法机关内部人员过问案件的记录和责任追究规定》 (中政委〔2015〕10号) and 《领导干部干预司法活动、插手具体案件处理的记录、通报和责任追究规定》 (中办发〔2015〕23号), carried out
 * by SPP in 2019 (https://www.spp.gov.cn/ , 三个规定; wording not checked here, confidence M). Who sees the records is the product's.
 */
export const interferenceSides = {
  inside: '检察机关内部人员',
  outside: '其他人员',
} as const;
export type InterferenceSide = keyof typeof interferenceSides;

export const interferenceWays = {
  visit: '当面',
  phone: '电话',
  message: '短信、微信等',
  letter: '书面、批示',
  meeting: '会议',
  other: '其他方式',
} as const;
export type InterferenceWay = keyof typeof interferenceWays;

/** What a record says of who may see it. */
export interface InterferenceAudience {
  recordedBy: string;
  /** Whom it is about, where that is a person of this system. */
  aboutAccountId: string | null;
}

/** May this person see the record? Who wrote it always; whom it is about never, whatever the post; others by their permission. */
export function maySeeInterference(
  accountId: string,
  { recordedBy, aboutAccountId }: InterferenceAudience,
  isReader: boolean,
): boolean {
  if (aboutAccountId === accountId) return false;
  return isReader || recordedBy === accountId;
}
