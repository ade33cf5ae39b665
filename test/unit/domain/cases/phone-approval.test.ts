import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isTaskAct } from '../../../../server/domain/access/act-permissions.js';
import type { FormComponent, FormSchema } from '../../../../server/domain/forms/form-schema.js';
import { approvalStates, paperActs } from '../../../../server/domain/cases/paper-approval.js';
import {
  answerFault,
  approvingComponents,
  calledAtFault,
  checkWays,
  phoneActs,
  phoneAnswers,
  phoneTaskFault,
  phoneVerdictFault,
  unsignedStates,
  type Answering,
} from '../../../../server/domain/cases/phone-approval.js';

describe('phoneTaskFault', () => {
  const open = { state: 'open', proposal: 'grant' };

  it('takes a call for opinions and approvals of one person, all of which may be signed on paper too', () => {
    const acts = Object.keys(phoneActs);

    expect(acts.filter((act) => !isTaskAct(act) || !paperActs.includes(act))).toEqual([]);
    expect(acts.map((act) => phoneTaskFault({ act, ...open }))).toEqual(acts.map(() => null));
  });

  it.each([
    'sign-phone-approval',
    'sign-collective-decision',
    'decide-hearing',
    'decide-departure',
    'verify-case',
    'confirm-payment',
    null,
  ])('takes none for %s', (act) => {
    expect(phoneTaskFault({ act, ...open })?.code).toBe('WRONG_STATE');
  });

  it.each(['completing', 'completed', 'cancelled'])('takes none for a task that is %s', (state) => {
    expect(phoneTaskFault({ act: 'give-opinion', ...open, state })?.code).toBe('TASK_NOT_OPEN');
  });

  it.each([
    ['grant', true],
    [null, true],
    ['refuse', false],
  ])('a proposal to %s: allowed %s', (proposal, isAllowed) => {
    const fault = phoneTaskFault({ ...open, act: 'give-opinion', proposal });

    expect(fault === null).toBe(isAllowed);
  });
});

describe('approvingComponents', () => {
  it.each(Object.entries(phoneActs))(
    'of the form of %s leaves the approving answers, and every other field as it is',
    (act, { field, approving }) => {
      const file = new URL(`../../../../processes/forms/${act}.form`, import.meta.url);
      const { components } = JSON.parse(readFileSync(file, 'utf8')) as FormSchema;

      const narrowed = approvingComponents(act, components);

      const asked = narrowed.find(({ key }) => key === field);
      expect(asked?.values?.map(({ value }) => value)).toEqual([...approving]);
      const others = (all: FormComponent[]) => all.filter(({ key }) => key !== field);
      expect(others(narrowed)).toEqual(others(components));
    },
  );

  it('leaves a form as it is that nobody answers by telephone', () => {
    const verdict = { type: 'radio', key: 'verdict', values: [{ value: 'return', label: '退回' }] };

    expect(approvingComponents('verify-case', [verdict])).toEqual([verdict]);
  });
});

describe('phoneVerdictFault', () => {
  it.each([
    ['give-opinion', { verdict: 'approve' }, true],
    ['give-opinion', { verdict: 'adjust' }, true],
    ['give-opinion', { verdict: 'return' }, false],
    ['give-opinion', { verdict: 'refuse' }, false],
    ['give-opinion', {}, false],
    ['approve-advance', { verdict: 'approve' }, true],
    ['approve-advance', { verdict: 'return' }, false],
    ['approve-advance', { verdict: 'refuse' }, false],
    ['review-dissent', { verdict: 'approve' }, true],
    ['review-dissent', { verdict: 'adjust' }, true],
    ['review-dissent', { verdict: 'return' }, false],
    ['review-dissent', { verdict: 'refuse' }, false],
    ['decide-joint-request', { jointVerdict: 'join' }, true],
    ['decide-joint-request', { jointVerdict: 'decline' }, false],
    ['decide-joint-request', { jointVerdict: 'return' }, false],
    ['decide-joint-request', { verdict: 'approve' }, false],
    ['verify-case', { '': 'approve' }, false],
  ])('%s with %j: allowed %s', (act, data, isAllowed) => {
    expect(phoneVerdictFault(act, data) === null).toBe(isAllowed);
  });

  it('names the field of the form', () => {
    expect(phoneVerdictFault('decide-joint-request', {})?.field).toBe('jointVerdict');
  });
});

describe('calledAtFault', () => {
  const bounds = { openedAt: '2026-03-02 09:30', now: '2026-03-02 14:30' };

  it.each([
    ['2026-03-02 09:29', false],
    ['2026-03-02 09:30', true],
    ['2026-03-02 14:30', true],
    ['2026-03-02 14:31', false],
  ])('a call at %s: allowed %s', (at, isAllowed) => {
    expect(calledAtFault(at, bounds) === null).toBe(isAllowed);
  });
});

describe('answerFault', () => {
  const given: Answering = {
    ...{ state: 'confirmed', answer: 'signed', actorId: 'feng', signerId: 'feng' },
    ...{ enteredBy: 'zhou', confirmedBy: 'xu', isSignerGone: false, mayDoTask: true },
  };
  const code = (change: Partial<Answering>) => answerFault({ ...given, ...change })?.code ?? null;

  it.each([
    ['the approver signs', {}, null],
    ['the approver denies', { answer: 'denied' }, null],
    ['another signs', { actorId: 'wang' }, 'FORBIDDEN'],
    ['another denies', { actorId: 'wang', answer: 'denied' }, 'FORBIDDEN'],
    ['who entered it signs', { actorId: 'zhou' }, 'FORBIDDEN'],
    ['another signs for one who has left', { actorId: 'wang', isSignerGone: true }, 'FORBIDDEN'],
    ['it is ratified before the approver has answered', { answer: 'ratified' }, 'WRONG_STATE'],
    [
      'another ratifies for one who has left',
      { answer: 'ratified', actorId: 'wang', isSignerGone: true },
      null,
    ],
    ['a denial is signed', { state: 'denied' }, 'WRONG_STATE'],
    ['a denial is denied again', { state: 'denied', answer: 'denied' }, 'WRONG_STATE'],
    ['the approver ratifies his denial', { state: 'denied', answer: 'ratified' }, null],
    ['another ratifies', { state: 'denied', answer: 'ratified', actorId: 'wang' }, null],
    [
      'somebody ratifies who could not have approved',
      { state: 'denied', answer: 'ratified', actorId: 'wang', mayDoTask: false },
      'FORBIDDEN',
    ],
    [
      'who entered it ratifies',
      { state: 'denied', answer: 'ratified', actorId: 'zhou' },
      'SEPARATION_OF_DUTIES',
    ],
    [
      'who confirmed it ratifies',
      { state: 'denied', answer: 'ratified', actorId: 'xu' },
      'SEPARATION_OF_DUTIES',
    ],
  ] as const)('%s', (_name, change, expected) => {
    expect(code(change)).toBe(expected);
  });

  it.each(approvalStates.filter((state) => !unsignedStates.some((open) => open === state)))(
    'nothing is answered to one that is %s',
    (state) => {
      expect(code({ state })).toBe('WRONG_STATE');
      expect(code({ state, answer: 'ratified' })).toBe('WRONG_STATE');
    },
  );

  it('answers and ways of checking have their words', () => {
    expect(Object.values(phoneAnswers)).toEqual(['补签', '否认', '书面追认']);
    expect(Object.values(checkWays)).toEqual(['通话时在场听取', '另行回拨核实']);
  });
});
