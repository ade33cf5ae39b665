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

  it('asks for birth date and sex where the number of the document does not tell them', () => {
    const passport = { name: '李秀兰', identityKind: 'passport', identityNumber: 'E12345678' };
    const told = { birthOn: '1990-01-01', sex: 'female' };

    expect(pointers({ ...good, applicant: passport })).toEqual([
      ...['applicant/birthOn', 'applicant/sex'],
    ]);
    expect(pointers({ ...good, applicant: { ...passport, ...told } })).toEqual([]);
    expect(
      pointers({ ...good, applicant: { ...passport, identityKind: 'hmt-residence-permit' } }),
    ).toEqual(['applicant/identityNumber']);
  });

  it('takes names as people bear them, normalised, and refuses what a system lost', () => {
    const applicant = { name: ' 阿卜杜拉 • 买买提 ' };

    const parsed = NewApplication.parse({ ...good, applicant, guardianName: '张　㛃' });

    expect(parsed.applicant.name).toBe('阿卜杜拉·买买提');
    expect(parsed.guardianName).toBe('张㛃');
    expect(pointers({ ...good, applicant: { name: '李?' }, agentName: '\ue863' })).toEqual([
      ...['applicant/name', 'agentName'],
    ]);
  });

  it('takes a telephone number only', () => {
    const applicant = { name: '李秀兰', phone: '0701-8210000' };

    expect(pointers({ ...good, applicant })).toEqual([]);
    expect(pointers({ ...good, applicant: { ...applicant, phone: '无' } })).toEqual([
      'applicant/phone',
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
