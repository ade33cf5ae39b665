import type { CaseView } from '../cases/case-view-api.js';
import { addDays, type LocalDate } from '../domain/basics/local-date.js';
import type { FormData, Scenario } from './scenario.js';

const INSTALMENT_DAYS = 10;

/** Whole amounts as equal as fen allow; the parts add up to the whole. */
export function splitEvenly(amountFen: number, parts: number): number[] {
  const base = Math.floor(amountFen / parts);
  return Array.from({ length: parts }, (_, index) => base + (index < amountFen % parts ? 1 : 0));
}

/** Every applicant gets an equal part, on an account of the person's own. */
export function demoPayees(
  view: CaseView,
  { payees }: Scenario,
  amountFen: number,
  today: LocalDate,
): FormData[] {
  const amounts = splitEvenly(amountFen, view.applicants.length);
  return view.applicants.map(({ id, name }, index) => {
    const own = amounts[index] ?? 0;
    return {
      personId: id,
      amountFen: own,
      bank: '中国农业银行青山县支行',
      account: demoAccount(id),
      holder: name,
      ...(payees.custody ? { custody: payees.custody } : {}),
      ...(payees.instalments ? { instalments: instalments(own, payees.instalments, today) } : {}),
    };
  });
}

/** The payees of what an office has to pay now, as decided: only accounts may be corrected. */
export function duePayees(view: CaseView, disbursementId: string): FormData[] {
  const due = view.disbursements.find(({ id }) => id === disbursementId);
  const persons = new Map<string, FormData & { amountFen: number }>();
  for (const share of due?.payees ?? []) {
    if (share.state === 'paid' || share.state === 'ordered') continue;
    const known = persons.get(share.personId);
    persons.set(share.personId, {
      personId: share.personId,
      amountFen: (known?.amountFen ?? 0) + share.amountFen,
      bank: share.bank,
      account: demoAccount(share.personId),
      holder: share.holder,
      ...(share.custodyKind === null
        ? {}
        : { custody: { kind: share.custodyKind, custodian: share.custodian ?? '' } }),
    });
  }
  return [...persons.values()];
}

function instalments(amountFen: number, count: number, today: LocalDate) {
  return splitEvenly(amountFen, count).map((part, index) => ({
    amountFen: part,
    dueOn: addDays(today, index * INSTALMENT_DAYS),
  }));
}

/** Nineteen digits made from the person's id: always the same, nobody's. */
function demoAccount(personId: string): string {
  const digits = Array.from(personId.replaceAll('-', '')).map((char) => parseInt(char, 16) % 10);
  return `62284804${digits.slice(0, 11).join('')}`;
}
