import { z } from 'zod';
import type { CaseFile, FileApplicant } from '../../../cases/case-file.js';
import { caseTerms } from '../../../deadlines/case-terms.js';
import { InputError } from '../../../domain/basics/errors.js';
import type { LocalDate } from '../../../domain/basics/local-date.js';
import type { Assembly } from '../../assembly.js';
import { identityText, textOf } from '../parts.js';

const Extra = z.object({ personId: z.string() });

/** The applicant a step is about; all of the case when it names none. */
export function concernedApplicants({ file, extra }: Assembly): FileApplicant[] {
  const named = Extra.safeParse(extra).data;
  return file.applicants.filter(({ personId }) => !named || personId === named.personId);
}

/** The applicant an official named in a draft. */
export function applicantNamed({ applicants }: CaseFile, name: string): FileApplicant {
  const found = applicants.find((applicant) => applicant.name === name);
  if (found) return found;
  throw new InputError([{ pointer: '/applicantName', detail: `本案没有名为“${name}”的申请人` }]);
}

/** The applicants as rows of an inner form. */
export const concernedPersons = ({ applicants }: CaseFile) =>
  applicants.map((applicant) => {
    const { name, birthOn, phone, relation, address, guardianName, agentName } = applicant;
    return {
      ...{ name, birthOn, phone, relation, address },
      identityNumber: identityText(applicant),
      representative: guardianName ?? agentName,
    };
  });

/** Where the clue of a case came from, as noted when it was filed. */
export const clueSource = ({ findings }: CaseFile): string | null =>
  textOf(findings.filing?.data, 'clueSource');

/** What was asked for, each request once. */
export const requests = ({ applicants }: CaseFile): string =>
  [...new Set(applicants.map(({ request }) => request))].join('\n');

/** Day of the application; null when nobody has applied. */
export const appliedOn = ({ applicants, row }: CaseFile): LocalDate | null =>
  applicants.some(({ form }) => form !== 'none') ? row.filedOn : null;

/** Last day of the running term for the decision; null before it runs and while the calendar does not hold its year. */
export async function decisionDueOn({
  em,
  deps,
  file,
  issuedOn,
}: Assembly): Promise<LocalDate | null> {
  const running = await caseTerms(em, file.row.id, issuedOn, deps.calendar);
  const decision = running.findLast(
    ({ kind, state }) => kind === 'decision' && state === 'running',
  );
  return decision?.dueOn ?? null;
}

/** A day an official entered that must not lie in the future. */
export function assertNotFuture(
  { issuedOn }: Assembly,
  day: LocalDate | null,
  pointer: string,
): void {
  if (day === null || day <= issuedOn) return;
  throw new InputError([{ pointer, detail: '日期不能晚于今天' }]);
}
