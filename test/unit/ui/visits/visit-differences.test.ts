import { describe, expect, it } from '@jest/globals';
import type { VisitRecord } from '../../../../server/domain/cases/visit-record.js';
import type { CaseVisit } from '../../../../ui/src/features/visits/panel/useCaseVisits.query.js';
import { visitDifferences } from '../../../../ui/src/features/visits/visit-differences.js';

const record: VisitRecord = {
  ...{ way: 'home', heldOn: '2026-03-02', startedAt: '09:00', endedAt: '09:40', place: '三组' },
  subject: { name: '李秀兰', relation: '申请人本人', identity: null, phone: null },
  ...{ askerName: '甲检察官', recorderName: '乙助理', otherStaffNames: [], presentNames: [] },
  talk: [
    { question: '靠什么生活？', answer: '低保。' },
    { question: '没有问到的', answer: '' },
  ],
  conditions: [{ item: 'housing', state: 'seen', note: '平房' }],
  ...{ observation: null, readBy: 'aloud', isAgreed: true, remark: null },
  signatures: [
    { post: 'subject', name: '李秀兰', image: 'aW1hZ2U=', reason: null },
    { post: 'asker', name: '甲检察官', image: null, reason: '离开' },
  ],
};
const photos = [
  { caption: '屋顶', sha256: 'a', sizeBytes: 1, takenAt: '', mediaType: 'image/jpeg' },
];
/** The same as the server shows it. */
const theirs: CaseVisit = {
  ...{ id: 'v', way: 'home', heldOn: '2026-03-02', startedAt: '09:00', endedAt: '09:40' },
  ...{ place: '三组', subjectName: '李秀兰', subjectRelation: '申请人本人' },
  ...{ staffNames: ['甲检察官', '乙助理'], presentNames: [] },
  answers: [{ question: '靠什么生活？', answer: '低保。' }],
  conditions: [{ item: 'housing', state: 'seen', note: '平房' }],
  ...{ observation: null, readBy: 'aloud', isAgreed: true, remark: null },
  signatures: [
    { post: 'asker', name: '甲检察官', signed: false, reason: '离开' },
    { post: 'subject', name: '李秀兰', signed: true, reason: null },
  ],
  ...{ recordedBy: '甲检察官', helpingOffice: null, syncedAt: '', documentId: 'd' },
  photos: [{ caption: '屋顶', attachmentId: 'x' }],
};

const words = {
  ...{ word: (official: string) => official, question: '问：', answer: '答：' },
  agreed: (isAgreed: boolean) => (isAgreed ? '认可' : '不认可'),
  unsigned: (reason: string) => `未签名：${reason}`,
  photos: (count: number) => `${count}张`,
};

describe('the differences of two records of one visit', () => {
  it('are none where only the order of signing or questions nobody put differ', () => {
    expect(visitDifferences({ record, photos }, theirs, words)).toEqual([]);
  });

  it.each<[string, Partial<CaseVisit>]>([
    ['way', { way: 'talk' }],
    ['time', { endedAt: '09:41' }],
    ['place', { place: '四组' }],
    ['subject', { subjectRelation: '母亲' }],
    ['staff', { staffNames: ['甲检察官'] }],
    ['present', { presentNames: ['王邻居'] }],
    ['talk', { answers: [] }],
    ['living', { observation: '漏雨' }],
    ['agreed', { isAgreed: false, remark: '不对' }],
    ['signatures', { signatures: theirs.signatures.map((one) => ({ ...one, signed: true })) }],
    ['photos', { photos: [] }],
  ])('are told by part: %s', (part, change) => {
    const found = visitDifferences({ record, photos }, { ...theirs, ...change }, words);

    expect(found.map((one) => one.part)).toEqual([part]);
    expect(found[0]?.mine).not.toBe(found[0]?.theirs);
  });
});
