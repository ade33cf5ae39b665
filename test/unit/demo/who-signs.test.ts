import { describe, expect, it } from '@jest/globals';
import type { CaseView } from '../../../server/cases/case-view-api.js';
import { whoSigns } from '../../../server/demo/who-signs.js';

describe('whoSigns', () => {
  it('lets every grown applicant sign', () => {
    const signer = whoSigns(viewOf(['甲', false], ['乙', null]));

    expect(signer).toEqual({ signer: 'self', recipient: '甲、乙' });
  });

  it('lets the guardian sign for a child, as somebody who is not the opposing party', () => {
    const signer = whoSigns(viewOf(['甲', false], ['乙', true]));

    expect(signer).toEqual({
      ...{ signer: 'guardian', recipient: '乙的母亲' },
      ...{ relation: '法定代理人', isOpposingParty: false },
    });
  });

  it.each([
    ['甲', 17, `甲${'、甲'.repeat(16)}`],
    ['甲乙', 17, `甲乙${'、甲乙'.repeat(16)}`],
    ['甲乙', 18, '甲乙等18人'],
  ])('names %s, %i times, within the 50 letters of the form', (name, count, expected) => {
    const people = Array.from({ length: count }, () => [name, false] as const);

    const { recipient } = whoSigns(viewOf(...people));

    expect(recipient).toBe(expected);
  });
});

function viewOf(
  ...people: (readonly [name: string, minor: boolean | null])[]
): Pick<CaseView, 'applicants'> {
  return {
    applicants: people.map(([name, minor]) => ({
      ...{ id: name, applicationId: name, name, minor, sex: null, birthOn: null },
      ...{
        identityKind: null,
        identityMasked: null,
        identityCheck: null,
        phone: null,
        address: null,
      },
      ...{ relation: '本人', form: 'written', request: '请求救助', requestedFen: null },
      ...{ agentName: null, guardianName: minor ? `${name}的母亲` : null, materials: [] },
      filedOn: '2026-03-02',
    })),
  };
}
