import { toLocalDate } from '../../../../server/domain/basics/local-date.js';
import type { VisitRecord } from '../../../../server/domain/cases/visit-record.js';
import type { LocalVisit, Package } from './device/visit-store.js';

const clock = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hour12: false },
});

/** Time of day in Shanghai, `HH:mm`. */
export const timeOf = (at: Date): string => clock.format(at);

/** A record as it begins: what the case knows is filled in. */
export function newVisit(
  found: Package,
  { accountId, now, label }: { accountId: string; now: Date; label: string },
): LocalVisit {
  const [applicant] = found.applicants;
  const record: VisitRecord = {
    ...{ way: 'home', heldOn: toLocalDate(now), startedAt: timeOf(now), endedAt: '' },
    place: applicant?.address ?? '',
    subject: {
      ...{ name: applicant?.name ?? '', relation: applicant === undefined ? '' : '申请人本人' },
      ...{ identity: null, phone: applicant?.phone ?? null },
    },
    ...{ askerName: found.staffNames[0] ?? '', recorderName: '' },
    ...{ otherStaffNames: [], presentNames: [] },
    talk: found.questions.map((question) => ({ question, answer: '' })),
    ...{ conditions: [], observation: null, readBy: 'aloud', isAgreed: true, remark: null },
    signatures: [],
  };
  return {
    ...{ id: crypto.randomUUID(), accountId, caseId: found.case.id, label },
    ...{ state: 'draft', detail: null, failures: 0, nextTryMs: 0, startedMs: now.getTime() },
    ...{ documentId: null, record, photos: [], finishedAt: null },
  };
}
