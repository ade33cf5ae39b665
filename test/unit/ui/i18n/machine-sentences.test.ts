import { describe, expect, it } from '@jest/globals';
import { backupOld } from '../../../../server/monitor/stuck/kinds/backup-old.js';
import { browserMissing } from '../../../../server/monitor/stuck/kinds/browser-missing.js';
import { calendarMissing } from '../../../../server/monitor/stuck/kinds/calendar-missing.js';
import { diskLow } from '../../../../server/monitor/stuck/kinds/disk-low.js';
import { engineBackPressure } from '../../../../server/monitor/stuck/kinds/engine-back-pressure.js';
import { engineNoLeader } from '../../../../server/monitor/stuck/kinds/engine-no-leader.js';
import { engineUnreachable } from '../../../../server/monitor/stuck/kinds/engine-unreachable.js';
import { programSilent } from '../../../../server/monitor/stuck/kinds/program-silent.js';
import { workerTypeSilent } from '../../../../server/monitor/stuck/kinds/worker-type-silent.js';
import type { Facts, StuckKind } from '../../../../server/monitor/stuck/stuck-kind.js';
import { toEnglish } from '../../../../ui/src/i18n/english.js';

/** Every sentence a kind can say, by facts that make it say so. */
const said: [StuckKind, Facts[]][] = [
  [engineUnreachable, [{ address: '127.0.0.1:26500' }]],
  [
    engineNoLeader,
    [
      { partition: 2, isLed: true },
      { partition: 2, isLed: false },
    ],
  ],
  [engineBackPressure, [{ dropped: 7 }]],
  [
    programSilent,
    ['server', 'workers'].flatMap((program) => [
      { program, host: null, isLast: true },
      { program, host: 'host-a', isLast: false },
    ]),
  ],
  [workerTypeSilent, [{ jobType: 'notify' }]],
  [
    diskLow,
    [
      { where: 'host-a的/data/files', freeGib: 1.5 },
      { where: '流程引擎数据', freeGib: 0 },
    ],
  ],
  [browserMissing, [{ host: 'host-a', waiting: 3 }]],
  [backupOld, [{ days: null }, { days: 4 }]],
  [calendarMissing, [{ year: 2027 }]],
];

const isUntold = (text: string): boolean => /\p{Script=Han}/u.test(toEnglish(text) ?? text);

describe('what is wrong with the machines, in English', () => {
  it.each(said.map(([kind, facts]) => [kind.id, kind, facts] as const))(
    'says %s: its name, its sentences and the links that mend it',
    (_, kind, facts) => {
      const found = {
        ...{ subject: 's', caseId: null, officeId: null, owner: { kind: 'operator' } as const },
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
