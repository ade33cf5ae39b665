import { describe, expect, it } from '@jest/globals';
import { isTaskAct } from '../../../../server/domain/access/act-permissions.js';
import {
  approvalMark,
  approvalStates,
  paperActs,
  paperHandsFault,
  paperTaskFault,
  signedDayFault,
} from '../../../../server/domain/cases/paper-approval.js';

describe('paperTaskFault', () => {
  it('takes paper for every act people sign, while the task is open', () => {
    expect(paperActs.filter((act) => !isTaskAct(act))).toEqual([]);
    expect(paperActs.map((act) => paperTaskFault({ act, state: 'open' }))).toEqual(
      paperActs.map(() => null),
    );
  });

  it.each(['verify-case', 'propose-relief', 'prepare-payment', 'confirm-payment', null])(
    'takes none for %s',
    (act) => {
      expect(paperTaskFault({ act, state: 'open' })?.code).toBe('WRONG_STATE');
    },
  );

  it.each(['completing', 'completed', 'cancelled'])('takes none for a task that is %s', (state) => {
    expect(paperTaskFault({ act: 'give-opinion', state })?.code).toBe('TASK_NOT_OPEN');
  });
});

describe('signedDayFault', () => {
  const days = { openedOn: '2026-03-02', today: '2026-03-05' };

  it.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-05', true],
    ['2026-03-06', false],
  ])('signed on %s: allowed %s', (day, isAllowed) => {
    expect(signedDayFault(day, days) === null).toBe(isAllowed);
  });
});

describe('paperHandsFault', () => {
  it.each([
    ['entered by another', 'zhao', 'li', null, true],
    ['entered by the signer', 'zhao', 'zhao', null, false],
    ['confirmed by a third', 'zhao', 'li', 'wang', true],
    ['confirmed by who entered it', 'zhao', 'li', 'li', false],
    ['confirmed by the signer', 'zhao', 'li', 'zhao', false],
  ])('%s', (_name, signerId, enteredBy, confirmedBy, isAllowed) => {
    expect(paperHandsFault({ signerId, enteredBy, confirmedBy }) === null).toBe(isAllowed);
  });
});

describe('approvalMark', () => {
  it.each([
    ['entered', null, null],
    ['confirmed', '线下签批', '电话审批，待补签'],
    ['rejected', null, null],
    ['signed', null, '电话审批，已补签'],
    ['denied', null, '电话审批，已被否认'],
    ['ratified', null, '电话审批，已书面追认'],
    ['withdrawn', null, null],
  ] as const)('%s: on paper %s, by phone %s', (state, onPaper, byPhone) => {
    expect([approvalMark('paper', state), approvalMark('phone', state)]).toEqual([
      onPaper,
      byPhone,
    ]);
  });

  it('knows seven states', () => {
    expect(approvalStates).toHaveLength(7);
  });
});
