import type { StuckKind } from '../stuck-kind.js';
import { backupOld } from './backup-old.js';
import { browserMissing } from './browser-missing.js';
import { calendarMissing } from './calendar-missing.js';
import { diskLow } from './disk-low.js';
import { engineBackPressure } from './engine-back-pressure.js';
import { engineNoLeader } from './engine-no-leader.js';
import { engineUnreachable } from './engine-unreachable.js';
import { programSilent } from './program-silent.js';
import { workerTypeSilent } from './worker-type-silent.js';
import { incident } from './incident.js';
import { jobFailing } from './job-failing.js';
import { jobOutOfRetries } from './job-out-of-retries.js';
import { jobWaiting } from './job-waiting.js';
import { paperHeld } from './paper-held.js';
import { taskAssigneeAway } from './task-assignee-away.js';
import { taskIdle } from './task-idle.js';
import { taskUnclaimed } from './task-unclaimed.js';
import { taskWithoutPerson } from './task-without-person.js';
import { documentNoPdf } from './document-no-pdf.js';
import { documentUnnumbered } from './document-unnumbered.js';
import { documentUnsealed } from './document-unsealed.js';
import { documentUnserved } from './document-unserved.js';
import { documentUnsigned } from './document-unsigned.js';
import { fundsNotOrdered } from './funds-not-ordered.js';
import { fundsShort } from './funds-short.js';
import { paidWithoutReceipt } from './paid-without-receipt.js';
import { paymentFailed } from './payment-failed.js';
import { paymentNoResult } from './payment-no-result.js';
import { receiptWithoutPayment } from './receipt-without-payment.js';
import { taskOverdue } from './task-overdue.js';
import { termDueSoon } from './term-due-soon.js';
import { termOverdue } from './term-overdue.js';
import { termSuspendedLong } from './term-suspended-long.js';
import { waitAssistance } from './wait-assistance.js';
import { waitHigher } from './wait-higher.js';
import { waitMessage } from './wait-message.js';
import { waitReply } from './wait-reply.js';
import { waitSupplement } from './wait-supplement.js';
import { driftCaseWithoutInstance } from './drift-case-without-instance.js';
import { driftDecisionLost } from './drift-decision-lost.js';
import { driftInstanceWithoutCase } from './drift-instance-without-case.js';
import { driftTaskGone } from './drift-task-gone.js';
import { driftTaskMissing } from './drift-task-missing.js';
import { outboxStuck } from './outbox-stuck.js';
import { feedLag } from './feed-lag.js';
import { feedQuarantine } from './feed-quarantine.js';

/** Every way in which something stands still that the monitor looks for; a new one is a file and a line. */
export const stuckKinds: readonly StuckKind[] = [
  incident,
  jobOutOfRetries,
  jobWaiting,
  jobFailing,
  paperHeld,
  taskWithoutPerson,
  taskAssigneeAway,
  taskUnclaimed,
  taskIdle,
  engineUnreachable,
  engineNoLeader,
  engineBackPressure,
  programSilent,
  workerTypeSilent,
  diskLow,
  browserMissing,
  backupOld,
  calendarMissing,
  paymentFailed,
  fundsShort,
  fundsNotOrdered,
  paymentNoResult,
  receiptWithoutPayment,
  paidWithoutReceipt,
  termOverdue,
  termDueSoon,
  termSuspendedLong,
  taskOverdue,
  waitSupplement,
  waitReply,
  waitAssistance,
  waitHigher,
  waitMessage,
  documentUnserved,
  documentUnsealed,
  documentUnsigned,
  documentUnnumbered,
  documentNoPdf,
  driftCaseWithoutInstance,
  driftDecisionLost,
  driftInstanceWithoutCase,
  driftTaskGone,
  driftTaskMissing,
  outboxStuck,
  feedLag,
  feedQuarantine,
];
