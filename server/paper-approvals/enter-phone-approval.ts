import type { Deps } from '../deps.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import { shanghaiInstant, shanghaiMinute } from '../domain/basics/local-date.js';
import {
  calledAtFault,
  phoneTaskFault,
  phoneVerdictFault,
} from '../domain/cases/phone-approval.js';
import type { Task } from '../tasks/task.entity.js';
import { belowData, enterApproval, type Entry } from './enter-approval.js';
import { PhoneCall } from './phone-call.entity.js';

export interface PhoneEntry extends Entry {
  /** Minute in Shanghai, `2026-03-02 14:30`. */
  calledAt: string;
  words: string;
  reason: string;
}

/** 登记电话审批: who said what when, and why it could not wait; to be confirmed by a second person who heard it or called back. */
export function enterPhoneApproval(
  deps: Deps,
  { calledAt, words, reason, ...entry }: PhoneEntry,
): Promise<{ id: string }> {
  const now = shanghaiMinute(deps.clock.now());
  return enterApproval(deps, entry, {
    ...{ medium: 'phone', signedOn: calledAt.slice(0, 10), attachmentId: null },
    check: (task, { proposal }) => {
      const fault = phoneTaskFault({ act: task.act, state: task.state, proposal });
      if (fault !== null) throw new RuleError(fault.code, fault.detail);
      assertSaid(task, { calledAt, now, data: entry.data });
    },
    keep: (em, approvalId) =>
      em.insert(PhoneCall, {
        ...{ approvalId, calledAt: shanghaiInstant(calledAt), words, reason, checkedWay: null },
      }),
    told: (title, taskName) => ({
      confirm: `“${title}”的“${taskName}”登记了电话审批，请在场听取通话的人或者回拨核实后复核`,
      signer: `“${title}”的“${taskName}”登记为您${calledAt}电话同意，如有出入请告知内勤`,
    }),
  });
}

function assertSaid(
  { act, openedAt }: Task,
  { calledAt, now, data }: Pick<PhoneEntry, 'calledAt' | 'data'> & { now: string },
): void {
  const at = calledAtFault(calledAt, { openedAt: shanghaiMinute(openedAt), now });
  if (at !== null) throw new InputError([{ pointer: '/calledAt', detail: at }]);
  const verdict = phoneVerdictFault(act ?? '', data);
  if (verdict === null) return;
  const { field, detail } = verdict;
  throw new InputError([belowData({ pointer: `/${field}`, detail })]);
}
