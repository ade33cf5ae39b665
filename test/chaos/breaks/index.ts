import type { Break } from '../break.js';
import { deleteTask } from './delete-task.js';
import { drainFunds } from './drain-funds.js';
import { emptyRole } from './empty-role.js';
import { endInstance } from './end-instance.js';
import { failJob } from './fail-job.js';
import { holderOnLeave } from './holder-on-leave.js';
import { killBroker } from './kill-broker.js';
import { loseDecision, loseStart } from './lose-message.js';
import { quarantineRecord } from './quarantine-record.js';
import { stopWorkers } from './stop-workers.js';

/** Everything that is tried; a new one is a file and a line. */
export const breaks: readonly Break[] = [
  stopWorkers,
  killBroker,
  emptyRole,
  holderOnLeave,
  drainFunds,
  loseStart,
  loseDecision,
  deleteTask,
  endInstance,
  failJob,
  quarantineRecord,
];
