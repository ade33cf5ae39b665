import { describe, expect, it } from '@jest/globals';
import {
  identityOf,
  judgeDraft,
  valueAt,
  withValue,
} from '../../../ui/src/features/cases/intake/intake-draft.js';

const complete = {
  ...{ officeId: 'county-a', origin: 'application', urgent: false, form: 'written' },
  ...{ relation: '本人', request: '请求救助', materials: [] },
  originalCase: { cause: '故意伤害', handledBy: '青山县人民检察院', facts: '重伤二级' },
  applicant: { name: '李某', phone: '' },
};

describe('an application being written', () => {
  it('a value is set at its path without touching its neighbours', () => {
    const draft = withValue(complete, 'applicant/phone', '010-1234567');

    expect(valueAt(draft, 'applicant/phone')).toBe('010-1234567');
    expect(valueAt(draft, 'applicant/name')).toBe('李某');
    expect(valueAt(complete, 'applicant/phone')).toBe('');
  });

  it('a field left empty was not given', () => {
    const judged = judgeDraft(complete);

    expect(judged).toMatchObject({ ok: true, body: { applicant: { name: '李某' } } });
    expect(judged.ok && 'phone' in judged.body.applicant).toBe(false);
  });

  it('every fault comes with the pointer of its field', () => {
    const judged = judgeDraft({ ...complete, request: ' ', applicant: {} });

    expect(judged.ok ? [] : judged.faults.map(({ pointer }) => pointer).sort()).toEqual([
      '/applicant/name',
      '/request',
    ]);
  });
});

describe('the document of an application being written', () => {
  const draftWith = (applicant: object) => ({ ...complete, applicant });

  it('tells what its number tells, once that is in order', () => {
    const typed = draftWith({ identityKind: 'resident-id', identityNumber: ' 110105491231002 ' });

    expect(identityOf(typed)).toEqual({
      ...{ kind: 'resident-id', number: '110105491231002' },
      reading: {
        ...{ number: '11010519491231002X', birthOn: '1949-12-31', sex: 'female', isOldForm: true },
      },
    });
    expect(identityOf(draftWith({ identityNumber: '1101' }))).toMatchObject({ reading: null });
    expect(identityOf(complete)).toEqual({ kind: 'resident-id', number: '', reading: null });
  });

  it('is a resident’s card unless another is chosen', () => {
    const passport = { identityKind: 'passport', identityNumber: 'E12345678' };

    expect(identityOf(draftWith({ identityKind: 'nothing' })).kind).toBe('resident-id');
    expect(identityOf(draftWith(passport))).toMatchObject({
      kind: 'passport',
      reading: { birthOn: null, sex: null },
    });
  });
});
