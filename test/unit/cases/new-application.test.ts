import { describe, expect, it } from '@jest/globals';
import { NewApplication } from '../../../server/cases/create-application-api.js';

const good = {
  ...{ officeId: 'county-a', origin: 'application', urgent: false, relation: '本人' },
  ...{ form: 'written', request: '请求救助', materials: [] },
  originalCase: { cause: '王某故意伤害案', handledBy: '青山县人民检察院', facts: '王某持刀伤人。' },
  applicant: { name: '李秀兰' },
};
const pointers = (input: unknown) =>
  NewApplication.safeParse(input).error?.issues.map(({ path }) => path.join('/')) ?? [];

describe('NewApplication', () => {
  it('takes a plain application', () => {
    expect(pointers(good)).toEqual([]);
  });

  it('tells every fault at once, whatever else is wrong', () => {
    const faults = pointers({
      ...good,
      ...{ relation: '', requestedFen: 0, form: 'none', originalCase: undefined },
      applicant: { name: '李秀兰', identityNumber: '11010119900307745X' },
    });

    expect(faults.sort()).toEqual(
      ['relation', 'requestedFen', 'form', 'originalCase', 'applicant/identityNumber'].sort(),
    );
  });

  it('refuses a birth date that is not the one in the identity number', () => {
    const applicant = { name: '李秀兰', identityNumber: '11010519491231002X' };

    expect(pointers({ ...good, applicant: { ...applicant, birthOn: '1949-12-31' } })).toEqual([]);
    expect(pointers({ ...good, applicant: { ...applicant, birthOn: '1949-12-30' } })).toEqual([
      'applicant/birthOn',
    ]);
  });

  it('needs an application only where somebody applies', () => {
    expect(pointers({ ...good, form: 'none' })).toEqual(['form']);
    expect(pointers({ ...good, form: 'none', origin: 'ex-officio' })).toEqual([]);
  });

  it('joins a case without its original case', () => {
    expect(pointers({ ...good, caseId: 'a-case', originalCase: undefined })).toEqual([]);
  });
});
