import { describe, expect, it } from '@jest/globals';
import { documentNoPdf } from '../../../../server/monitor/stuck/kinds/document-no-pdf.js';
import { documentUnnumbered } from '../../../../server/monitor/stuck/kinds/document-unnumbered.js';
import { documentUnsealed } from '../../../../server/monitor/stuck/kinds/document-unsealed.js';
import { documentUnserved } from '../../../../server/monitor/stuck/kinds/document-unserved.js';
import { documentUnsigned } from '../../../../server/monitor/stuck/kinds/document-unsigned.js';
import { fundsNotOrdered } from '../../../../server/monitor/stuck/kinds/funds-not-ordered.js';
import { fundsShort } from '../../../../server/monitor/stuck/kinds/funds-short.js';
import { paidWithoutReceipt } from '../../../../server/monitor/stuck/kinds/paid-without-receipt.js';
import { paymentFailed } from '../../../../server/monitor/stuck/kinds/payment-failed.js';
import { paymentNoResult } from '../../../../server/monitor/stuck/kinds/payment-no-result.js';
import { receiptWithoutPayment } from '../../../../server/monitor/stuck/kinds/receipt-without-payment.js';
import { taskOverdue } from '../../../../server/monitor/stuck/kinds/task-overdue.js';
import { termDueSoon } from '../../../../server/monitor/stuck/kinds/term-due-soon.js';
import { termOverdue } from '../../../../server/monitor/stuck/kinds/term-overdue.js';
import { termSuspendedLong } from '../../../../server/monitor/stuck/kinds/term-suspended-long.js';
import { waitAssistance } from '../../../../server/monitor/stuck/kinds/wait-assistance.js';
import { waitHigher } from '../../../../server/monitor/stuck/kinds/wait-higher.js';
import { waitReply } from '../../../../server/monitor/stuck/kinds/wait-reply.js';
import { waitSupplement } from '../../../../server/monitor/stuck/kinds/wait-supplement.js';
import type { Facts, StuckKind } from '../../../../server/monitor/stuck/stuck-kind.js';
import { toEnglish } from '../../../../ui/src/i18n/english.js';

const on = '2026-03-02';
const term = { term: '作出救助决定', dueOn: on, taskId: 't' };
// titles of papers stay Chinese
const paper = { paper: 'X', waitedDays: 4 };
const money = { netFen: 3_000_000, waitedDays: null, taskId: 't' };
const short = { netFen: 300, fund: '本院救助资金预算', availableFen: 100 };
const failed = { shares: 2, failedFen: 300, waitedDays: 2 };

/** Every sentence a kind can say, by facts that make it say so. */
const said: [StuckKind, Facts[]][] = [
  [
    termDueSoon,
    [
      { ...term, daysLeft: 0 },
      { ...term, daysLeft: 2 },
      { ...term, daysLeft: null },
    ],
  ],
  [
    termOverdue,
    [
      { ...term, overdueDays: 3 },
      { ...term, overdueDays: null },
    ],
  ],
  [
    termSuspendedLong,
    [
      { term: null, plannedOn: on, overdueDays: 1 },
      { term: '作出救助决定', plannedOn: on, overdueDays: 1 },
    ],
  ],
  [taskOverdue, [{ task: '制作支付指令', dueOn: on, overdueDays: 2 }]],
  [waitSupplement, [{ dueOn: on, overdueDays: 1 }]],
  [
    waitReply,
    [
      { agency: 'X', waitedDays: 7, reminders: 0 },
      { agency: 'X', waitedDays: 7, reminders: 2 },
    ],
  ],
  [
    waitAssistance,
    [
      { office: 'X', waitedDays: 4, isAccepted: false },
      { office: 'X', waitedDays: 4, isAccepted: true },
    ],
  ],
  [waitHigher, [{ office: 'X', task: '上级院审查联合救助请示', waitedDays: 6 }]],
  [
    documentUnsigned,
    ['起草后无人继续', '送审后无人审核', '审核后无人签发'].map((step) => ({ ...paper, step })),
  ],
  [documentUnnumbered, [paper]],
  [
    documentUnsealed,
    [...['没有人申请用印', '用印申请无人审批', '已批准用印，未登记用印', '“签发用印”没有办结']].map(
      (step) => ({ ...paper, step }),
    ),
  ],
  [
    documentUnserved,
    [
      { ...paper, tries: 0, isOnTheWay: false },
      { ...paper, tries: 1, isOnTheWay: false },
      { ...paper, tries: 1, isOnTheWay: true },
    ],
  ],
  [
    documentNoPdf,
    [
      { failures: 0, isPutAside: false, reason: null },
      { failures: 0, isPutAside: false, reason: 'X' },
      { failures: 2, isPutAside: false, reason: 'X' },
      { failures: 5, isPutAside: true, reason: 'X' },
    ],
  ],
  [
    fundsShort,
    [
      { ...short, ahead: 0, aheadFen: 0 },
      { ...short, ahead: 2, aheadFen: 200 },
    ],
  ],
  [
    fundsNotOrdered,
    [
      { ...money, task: null },
      { ...money, task: '复核支付' },
    ],
  ],
  [paymentNoResult, [{ waitedDays: 4, orders: 1, openFen: 300 }]],
  [
    paymentFailed,
    [
      { ...failed, task: null },
      { ...failed, task: '复核支付' },
    ],
  ],
  [paidWithoutReceipt, [money]],
  [receiptWithoutPayment, [{ netFen: 300, signedOn: on, taskId: 't' }]],
];

const isUntold = (text: string): boolean => /\p{Script=Han}/u.test(toEnglish(text) ?? text);

describe('what stands still, in English', () => {
  it.each(said.map(([kind, facts]) => [kind.id, kind, facts] as const))(
    'says %s: its name, its sentences and what mends it',
    (_, kind, facts) => {
      const found = {
        subject: 's',
        caseId: 'c',
        officeId: 'o',
        owner: { kind: 'operator' },
      } as const;
      const texts = facts.flatMap((one) => [
        kind.sentence(one),
        ...kind
          .acts({ ...found, facts: one })
          .flatMap((act) => (act.kind === 'link' ? [act.label, act.explain] : [])),
      ]);

      expect([kind.name, ...texts].filter(isUntold)).toEqual([]);
    },
  );

  it('names every kind in four to eight characters', () => {
    const lengths = said.map(([{ name }]) => Array.from(name).length);

    expect(lengths.filter((length) => length < 4 || length > 8)).toEqual([]);
  });
});
