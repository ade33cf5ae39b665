import { describe, expect, it } from '@jest/globals';
import { incident } from '../../../../server/monitor/stuck/kinds/incident.js';
import { jobFailing } from '../../../../server/monitor/stuck/kinds/job-failing.js';
import { jobOutOfRetries } from '../../../../server/monitor/stuck/kinds/job-out-of-retries.js';
import { jobWaiting } from '../../../../server/monitor/stuck/kinds/job-waiting.js';
import { paperHeld } from '../../../../server/monitor/stuck/kinds/paper-held.js';
import { taskAssigneeAway } from '../../../../server/monitor/stuck/kinds/task-assignee-away.js';
import { taskIdle } from '../../../../server/monitor/stuck/kinds/task-idle.js';
import { taskUnclaimed } from '../../../../server/monitor/stuck/kinds/task-unclaimed.js';
import { taskWithoutPerson } from '../../../../server/monitor/stuck/kinds/task-without-person.js';
import type { Facts, StuckKind } from '../../../../server/monitor/stuck/stuck-kind.js';
import { toEnglish } from '../../../../ui/src/i18n/english.js';

const job = { step: '审查核实', jobKey: '1', retries: 2 };
const task = { task: '审查核实', role: 'handler' };

/** Every sentence a kind can say, by facts that make it say so. */
const said: [StuckKind, Facts[]][] = [
  [
    incident,
    [
      ...[
        ...['JOB_NO_RETRIES', 'EXTRACT_VALUE_ERROR', 'IO_MAPPING_ERROR', 'CONDITION_ERROR'],
        ...['CALLED_ELEMENT_ERROR', 'CALLED_DECISION_ERROR', 'DECISION_EVALUATION_ERROR'],
        ...['FORM_NOT_FOUND', 'UNHANDLED_ERROR_EVENT', 'MESSAGE_SIZE_EXCEEDED'],
        ...['RESOURCE_NOT_FOUND', 'UNKNOWN'],
      ].map((errorType) => ({ ...job, errorType, code: null })),
      { ...job, errorType: 'JOB_NO_RETRIES', code: 'SETTING_MISSING' },
    ],
  ],
  [
    jobFailing,
    [
      { ...job, code: null },
      { ...job, code: 'FUNDS_SHORT' },
    ],
  ],
  [jobOutOfRetries, [{ ...job, code: null }]],
  [jobWaiting, [job]],
  [paperHeld, [job]],
  [
    taskWithoutPerson,
    (['away', 'disabled', 'recused', 'separated'] as const).flatMap((reason) => [
      { ...task, holders: 0 },
      { ...task, holders: 1, [reason]: 1 },
      { ...task, holders: 2, [reason]: 2 },
      { ...task, holders: 3, [reason]: 2, disabled: 1 },
      { ...task, holders: 1, separated: 1, isAssigned: true },
      { ...task, holders: 1, recused: 1, isAssigned: true },
    ]),
  ],
  [taskAssigneeAway, ['disabled', 'ended', 'away'].map((cause) => ({ ...task, cause }))],
  [
    taskUnclaimed,
    [
      { ...task, waitedDays: 4 },
      { ...task, waitedDays: null },
    ],
  ],
  [taskIdle, [{ ...task, idleDays: 4 }]],
];

const isUntold = (text: string): boolean => /\p{Script=Han}/u.test(toEnglish(text) ?? text);

describe('what stands still with people and the engine, in English', () => {
  it.each(said.map(([kind, facts]) => [kind.id, kind, facts] as const))(
    'says %s: its name, its sentences and the links that mend it',
    (_, kind, facts) => {
      const found = {
        ...{ subject: 's', caseId: 'c', officeId: 'o', owner: { kind: 'operator' } as const },
      };
      const texts = facts.flatMap((one) => [
        kind.sentence(one),
        ...kind
          .acts({ ...found, facts: one })
          .flatMap((act) => (act.kind === 'link' ? [act.label, act.explain] : [])),
      ]);

      expect([kind.name, ...texts].filter(isUntold)).toEqual([]);
    },
  );
});
