import { relyOnAttachments } from '../attachments/rely-on-attachments.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import { toLocalDate, type LocalDate } from '../domain/basics/local-date.js';
import { paperTaskFault, signedDayFault } from '../domain/cases/paper-approval.js';
import { enterApproval, type Entry } from './enter-approval.js';

export interface PaperEntry extends Entry {
  signedOn: LocalDate;
  attachmentId: string;
}

/** 登记线下签批: what the paper says, to be compared with its scan by a second person. */
export function enterPaperApproval(
  deps: Deps,
  { signedOn, attachmentId, ...entry }: PaperEntry,
): Promise<{ id: string }> {
  const [now, today] = [deps.clock.now(), deps.clock.today()];
  return enterApproval(deps, entry, {
    ...{ medium: 'paper', signedOn, attachmentId },
    check: (task) => {
      const fault = paperTaskFault(task);
      if (fault !== null) throw new RuleError(fault.code, fault.detail);
      const day = signedDayFault(signedOn, { openedOn: toLocalDate(task.openedAt), today });
      if (day !== null) throw new InputError([{ pointer: '/signedOn', detail: day }]);
    },
    keep: (em, _id, caseId) =>
      relyOnAttachments(em, { caseId, ids: [attachmentId], kind: 'paper-approval', now }),
    told: (title, taskName) => ({
      confirm: `“${title}”的“${taskName}”登记了线下签批，请对照扫描件复核`,
      signer: `“${title}”的“${taskName}”以您的纸质签批登记，如有出入请告知内勤`,
    }),
  });
}
