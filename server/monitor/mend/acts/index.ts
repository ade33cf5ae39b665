import type { MendActId } from '../../../domain/monitor/mend-acts.js';
import type { MendAct } from '../mend-act.js';
import { cancelInstance } from './cancel-instance.js';
import { moveToken } from './move-token.js';
import { reassignTask } from './reassign-task.js';
import { reissueDocument } from './reissue-document.js';
import { releaseClaim } from './release-claim.js';
import { repairTask } from './repair-task.js';
import { rerenderPaper } from './rerender-paper.js';
import { resendOutbox } from './resend-outbox.js';
import { resolveIncidents } from './resolve-incidents.js';
import { restartCase } from './restart-case.js';
import { retryQuarantined } from './retry-quarantined.js';
import { retryJob } from './retry-job.js';
import { setVariables } from './set-variables.js';
import { urgeTask } from './urge-task.js';

/** What each act does; a new one is a file and a line. */
export const acts: Readonly<Record<MendActId, MendAct>> = {
  'retry-job': retryJob,
  'resolve-incidents': resolveIncidents,
  'set-variables': setVariables,
  'reassign-task': reassignTask,
  'release-claim': releaseClaim,
  'urge-task': urgeTask,
  'move-token': moveToken,
  'cancel-instance': cancelInstance,
  'restart-case': restartCase,
  'repair-task': repairTask,
  'resend-outbox': resendOutbox,
  'rerender-paper': rerenderPaper,
  'reissue-document': reissueDocument,
  'retry-quarantined': retryQuarantined,
};
