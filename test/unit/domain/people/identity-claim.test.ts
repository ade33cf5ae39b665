import { describe, expect, it } from '@jest/globals';
import { identityClaimFault } from '../../../../server/domain/people/identity-claim.js';

const citizen = '11010519491231002X';

/** Faults by field: identityNumber, birthOn, sex; '' where there is none. */
const faults = (claim: Parameters<typeof identityClaimFault>[0]) =>
  (['identityNumber', 'birthOn', 'sex'] as const).map(
    (field) => identityClaimFault(claim, field) ?? '',
  );

describe('identityClaimFault', () => {
  it.each([
    ['nothing is typed', {}, ['', '', '']],
    ['only birth and sex', { birthOn: '1990-01-01', sex: 'male' }, ['', '', '']],
    ['the number tells the rest', { identityNumber: citizen }, ['', '', '']],
    [
      ...(['all agrees'] as const),
      { identityNumber: citizen, birthOn: '1949-12-31', sex: 'female' },
      ['', '', ''],
    ],
    [
      ...(['birth differs'] as const),
      { identityNumber: citizen, birthOn: '1949-12-30' },
      ['', '出生日期与身份证号码不一致', ''],
    ],
    [
      ...(['sex differs'] as const),
      { identityNumber: citizen, sex: 'male' },
      ['', '', '性别与身份证号码不一致'],
    ],
    [
      ...(['the old form differs'] as const),
      { identityNumber: '110105491231002', birthOn: '1949-12-30' },
      ['', '出生日期与身份证号码不一致', ''],
    ],
    [
      ...(['a passport tells nothing'] as const),
      { identityKind: 'passport', identityNumber: 'E12345678' },
      ['', '此证件号码不含出生日期，出生日期必填', '此证件号码不含性别，性别必填'],
    ],
    [
      ...(['a passport with the rest'] as const),
      { identityKind: 'passport', identityNumber: 'E12345678', birthOn: '1990-01-01', sex: 'male' },
      ['', '', ''],
    ],
    [
      ...(['the kind is another'] as const),
      { identityKind: 'hmt-residence-permit', identityNumber: citizen, birthOn: '1900-01-01' },
      ['这不是港澳台居民居住证的号码，请核对证件种类', '', ''],
    ],
    [
      ...(['the number is wrong'] as const),
      { identityNumber: '110105194912310021' },
      ['身份证号码的校验位不符，请核对', '', ''],
    ],
    ['the kind is none', { identityKind: 'x', identityNumber: citizen }, ['', '', '']],
    ['the number is no text', { identityNumber: 5 }, ['', '', '']],
  ])('when %s', (_, claim, expected) => {
    expect(faults(claim)).toEqual(expected);
  });
});
