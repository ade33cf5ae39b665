import { describe, expect, it } from '@jest/globals';
import {
  endsMailing,
  openMailing,
  serviceFaults,
  type EarlierTry,
  type ServiceMoment,
  type ServiceTry,
} from '../../../../server/domain/papers/service-rules.js';
import {
  serviceOutcomes,
  serviceWays,
  type ServiceOutcome,
  type ServiceWay,
} from '../../../../server/domain/papers/service-words.js';

const handedOver: ServiceTry = {
  ...{ way: 'direct', outcome: 'served', triedOn: '2026-03-04', place: '申请人住处' },
  ...{ signer: 'self', signerName: '李秀兰', relation: null, hasSignerNumber: false },
  ...{ signerBirthOn: null, isOpposingParty: null, witness: null, trackingNumber: null },
  ...{ entrustedTo: null, electronicAddress: null, consentOn: null, reason: null },
};
const moment: ServiceMoment = { readyOn: '2026-03-02', today: '2026-03-06', earlier: [] };

/** Fields that are wrong. */
const faultsOf = (given: Partial<ServiceTry>, at: Partial<ServiceMoment> = {}): string[] =>
  serviceFaults({ ...handedOver, ...given }, { ...moment, ...at }).map(({ pointer }) =>
    pointer.slice(1),
  );

const byPost = (...outcomes: ServiceOutcome[]): EarlierTry[] =>
  outcomes.map((outcome) => ({ way: 'post', outcome, triedOn: '2026-03-02' }));

describe('the day of a try', () => {
  it.each([
    ['2026-03-01', ['triedOn']],
    ['2026-03-02', []],
    ['2026-03-06', []],
    ['2026-03-07', ['triedOn']],
  ])('%s: between the seal and today, both inclusive', (triedOn, faults) => {
    expect(faultsOf({ triedOn })).toEqual(faults);
  });

  it.each([
    ['2026-03-03', ['triedOn']],
    ['2026-03-04', []],
  ])('%s: not before the try that stands in the record', (triedOn, faults) => {
    const earlier: EarlierTry[] = [{ way: 'direct', outcome: 'absent', triedOn: '2026-03-04' }];

    expect(faultsOf({ triedOn }, { earlier })).toEqual(faults);
  });
});

describe('the outcome of a way', () => {
  const possible: Record<ServiceWay, ServiceOutcome[]> = {
    direct: ['served', 'refused', 'absent'],
    left: ['served'],
    post: ['pending', 'absent', 'refused', 'returned', 'served'],
    entrusted: ['pending', 'served', 'refused', 'absent', 'returned'],
    electronic: ['served', 'returned'],
  };
  const pairs = (Object.keys(serviceWays) as ServiceWay[]).flatMap((way) =>
    (Object.keys(serviceOutcomes) as ServiceOutcome[]).map(
      (outcome) => [way, outcome, possible[way].includes(outcome)] as const,
    ),
  );

  it.each(pairs)('%s, %s: possible %s', (way, outcome, isPossible) => {
    const faults = serviceFaults({ ...handedOver, way, outcome }, moment);

    expect(faults.some(({ detail }) => detail.endsWith('没有这种结果'))).toBe(!isPossible);
  });
});

describe('who signs', () => {
  const household = {
    ...({ signer: 'household', relation: '配偶', isOpposingParty: false } as const),
  };

  it.each([
    ['the addressee', {}, []],
    ['nobody named', { signerName: null }, ['signerName']],
    ['a name of blanks', { signerName: '  ' }, ['signerName']],
    ['in no quality', { signer: null }, ['signer']],
    ['one of the household', household, []],
    ['whose relation is not told', { ...household, relation: null }, ['relation']],
    ['the opposing party', { ...household, isOpposingParty: true }, ['isOpposingParty']],
    ['who may be the opposing party', { ...household, isOpposingParty: null }, ['isOpposingParty']],
    ['seventeen years old', { ...household, signerBirthOn: '2008-03-04' }, ['signer']],
    ['eighteen the day before', { ...household, signerBirthOn: '2008-03-03' }, []],
  ] satisfies [string, Partial<ServiceTry>, string[]][])('%s', (_who, given, faults) => {
    expect(faultsOf(given)).toEqual(faults);
  });

  it('a guardian who is young is no matter of the household', () => {
    const young = { signer: 'guardian', signerBirthOn: '2008-03-04' } as const;

    expect(faultsOf({ ...household, ...young })).toEqual([]);
  });

  it.each([
    ['post', false, ['signerNumber']],
    ['post', true, []],
    ['direct', false, []],
  ] as const)('for another by %s, number known %s', (way, hasSignerNumber, faults) => {
    const earlier = byPost('pending');

    expect(faultsOf({ ...household, way, hasSignerNumber }, { earlier })).toEqual(faults);
  });

  it('the opposing party and the silence about it read differently', () => {
    const detailOf = (isOpposingParty: boolean | null) =>
      serviceFaults({ ...handedOver, ...household, isOpposingParty }, moment)[0]?.detail;

    expect([detailOf(true), detailOf(null)]).toEqual([
      '代收人是对方当事人的，不能代收',
      '应当核对代收人不是对方当事人',
    ]);
  });
});

describe('what the proof of a way states', () => {
  it.each([
    ['left', { signerName: null, place: null }, ['signerName', 'reason', 'witness', 'place']],
    ['left', { reason: '认为金额过低', witness: '村委会 王某' }, []],
    ['electronic', {}, ['electronicAddress', 'consentOn']],
    ['electronic', { electronicAddress: '13900000012', consentOn: '2026-03-05' }, ['consentOn']],
    ['electronic', { electronicAddress: '13900000012', consentOn: '2026-03-04' }, []],
    ['entrusted', {}, ['entrustedTo']],
    ['entrusted', { entrustedTo: '青山县人民检察院' }, []],
    ['direct', { outcome: 'refused' }, ['reason']],
    ['direct', { outcome: 'refused', reason: '不接受' }, []],
    ['direct', { outcome: 'absent', signer: null, signerName: null }, []],
  ] satisfies [ServiceWay, Partial<ServiceTry>, string[]][])('%s %j', (way, given, faults) => {
    expect(faultsOf({ way, ...given })).toEqual(faults);
  });
});

describe('a letter', () => {
  it.each([
    ['is posted with its number', 'pending', [], { trackingNumber: '1234567890123' }, []],
    ['is posted without', 'pending', [], {}, ['trackingNumber']],
    ['is out already', 'pending', ['pending'], { trackingNumber: '1' }, ['outcome']],
    ['is posted again when back', 'pending', ['pending', 'returned'], { trackingNumber: '1' }, []],
    ['was never posted', 'absent', [], {}, ['outcome']],
    ['is signed for after its end', 'served', ['pending', 'refused'], {}, ['outcome']],
    ['is tried once', 'absent', ['pending'], {}, []],
    ['is tried the third time', 'absent', ['pending', 'absent', 'absent'], {}, []],
    [
      'is tried a fourth time',
      'absent',
      ['pending', 'absent', 'absent', 'absent'],
      {},
      ['outcome'],
    ],
    ['is back after two tries', 'returned', ['pending', 'absent', 'absent'], {}, ['reason']],
    ['is back early, and why', 'returned', ['pending'], { reason: '查无此址' }, []],
    ['is back after three', 'returned', ['pending', 'absent', 'absent', 'absent'], {}, []],
    ['is signed for', 'served', ['pending', 'absent'], {}, []],
  ] satisfies [string, ServiceOutcome, ServiceOutcome[], Partial<ServiceTry>, string[]][])(
    '%s',
    (_what, outcome, before, given, faults) => {
      expect(faultsOf({ way: 'post', outcome, ...given }, { earlier: byPost(...before) })).toEqual(
        faults,
      );
    },
  );

  it('counts the tries of the mailing that is out only, and none of other ways', () => {
    const earlier: EarlierTry[] = [
      ...byPost('pending', 'absent', 'absent', 'returned'),
      { way: 'direct', outcome: 'absent', triedOn: '2026-03-03' },
      { way: 'post', outcome: 'pending', triedOn: '2026-03-04' },
      { way: 'direct', outcome: 'absent', triedOn: '2026-03-05' },
      { way: 'post', outcome: 'absent', triedOn: '2026-03-05' },
    ];

    expect(openMailing(earlier)).toEqual({ postedOn: '2026-03-04', failedTries: 1 });
  });

  it.each([[[]], [byPost('pending', 'served')], [byPost('absent')]])(
    'none is out: %j',
    (earlier) => {
      expect(openMailing(earlier)).toBeNull();
    },
  );

  it.each([
    ['served', true],
    ['refused', true],
    ['returned', true],
    ['absent', false],
    ['pending', false],
  ] as const)('%s ends the mailing: %s', (outcome, ends) => {
    expect(endsMailing(outcome)).toBe(ends);
  });
});
