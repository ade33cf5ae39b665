import { describe, expect, it } from '@jest/globals';
import {
  answeredTalk,
  observationText,
  visitFaults,
  visitSigners,
  visitStaff,
  type VisitRecord,
} from '../../../../server/domain/cases/visit-record.js';
import { usualQuestions, visitQuestions } from '../../../../server/domain/cases/visit-questions.js';

const today = '2026-03-02';
const image = 'aGFuZA==';

const aRecord = (overrides: Partial<VisitRecord> = {}): VisitRecord => ({
  ...{ way: 'home', heldOn: today, startedAt: '09:00', endedAt: '09:01', place: '石桥村' },
  subject: { name: '李秀兰', relation: '本人', identity: null, phone: null },
  ...{ askerName: '甲', recorderName: '乙', otherStaffNames: [], presentNames: [] },
  talk: [{ question: '问', answer: '答' }],
  ...{ conditions: [], observation: null, readBy: 'self', isAgreed: true, remark: null },
  signatures: [
    { post: 'subject', name: '李秀兰', image, reason: null },
    { post: 'asker', name: '甲', image, reason: null },
    { post: 'recorder', name: '乙', image, reason: null },
  ],
  ...overrides,
});
const pointers = (overrides: Partial<VisitRecord>) =>
  visitFaults(aRecord(overrides), today).map(({ pointer }) => pointer);

describe('visitFaults', () => {
  it('finds nothing in a record of today, a minute long, by two officials, that all have signed', () => {
    expect(pointers({})).toEqual([]);
  });

  it.each<[string, Partial<VisitRecord>, string[]]>([
    ['of tomorrow', { heldOn: '2026-03-03' }, ['/heldOn']],
    ['that ends as it begins', { endedAt: '09:00' }, ['/endedAt']],
    ['without a place', { place: ' ' }, ['/place']],
    ['with no answer', { talk: [{ question: '问', answer: ' ' }] }, ['/talk']],
    ['that is not agreed to, without why', { isAgreed: false }, ['/remark']],
    ['of one who asks and writes', { recorderName: '甲' }, ['/recorderName', '/recorderName']],
    ['without a second official', { recorderName: '' }, ['/recorderName', '/recorderName']],
  ])('one %s is refused', (_what, overrides, expected) => {
    const found = pointers(overrides).filter((pointer) => pointer !== '/signatures');

    expect(found).toEqual(expected);
  });

  it('takes what is not agreed to with its reason', () => {
    expect(pointers({ isAgreed: false, remark: '金额记错' })).toEqual([]);
  });

  it('asks of everybody present for a signature or why there is none', () => {
    const open = { post: 'present', name: '丙', image: null, reason: null } as const;
    const { signatures } = aRecord();

    expect(pointers({ presentNames: ['丙'] })).toEqual(['/signatures']);
    expect(pointers({ presentNames: ['丙'], signatures: [...signatures, open] })).toEqual([
      '/signatures',
    ]);
    const given = { ...open, reason: '不识字' };
    expect(pointers({ presentNames: ['丙'], signatures: [...signatures, given] })).toEqual([]);
  });

  it('takes no signature of somebody who is not in the record, nor one under another post', () => {
    const stranger = { post: 'subject', name: '丁', image, reason: null } as const;

    expect(pointers({ signatures: [...aRecord().signatures, stranger] })).toEqual(['/signatures']);
  });
});

describe('a record', () => {
  it('counts each official once and leaves out who has no name yet', () => {
    const staff = { askerName: '甲', recorderName: ' 乙 ', otherStaffNames: ['甲', ''] };

    expect(visitStaff(staff)).toEqual(['甲', '乙']);
  });

  it('is signed by who was heard, who was present, then the officials', () => {
    const signers = visitSigners(aRecord({ presentNames: ['丙'], otherStaffNames: ['丁'] }));

    expect(signers.map(({ post }) => post)).toEqual([
      ...['subject', 'present', 'asker', 'recorder', 'staff'],
    ]);
  });

  it('keeps only questions that were answered', () => {
    const talk = [
      { question: '问', answer: '答' },
      { question: '问', answer: '' },
      { question: ' ', answer: '答' },
    ];

    expect(answeredTalk(talk)).toEqual([{ question: '问', answer: '答' }]);
  });

  it('tells the living conditions one a line, with how each is known', () => {
    const told = observationText({
      conditions: [
        { item: 'housing', state: 'seen', note: '平房两间' },
        { item: 'debts', state: 'unclear', note: ' ' },
      ],
      observation: '门前有井。',
    });

    expect(told).toBe('住房（现场查看）：平房两间\n欠债（未能查明）\n门前有井。');
    expect(observationText({ conditions: [], observation: null })).toBeNull();
  });
});

describe('visitQuestions', () => {
  it('asks what every relief asks, with the last word to who is heard', () => {
    expect(visitQuestions({ situation: null, concernsMinor: false })).toEqual(usualQuestions);
  });

  it.each(['1', '2', '3', '4', '5', '6', '7'] as const)(
    'asks more by the situation %s, and more again for a minor',
    (situation) => {
      const own = visitQuestions({ situation, concernsMinor: false });
      const minors = visitQuestions({ situation, concernsMinor: true });

      expect(own.length).toBeGreaterThan(usualQuestions.length);
      expect(minors.length).toBe(own.length + 2);
      expect(minors.at(-1)).toBe(usualQuestions.at(-1));
      expect(new Set(minors).size).toBe(minors.length);
    },
  );
});
