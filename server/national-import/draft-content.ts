import type { NationalRow } from '../domain/intake/national-row.js';

/** Where a draft comes from, told on the screen while it is written. */
export interface DraftSource {
  fileName: string;
  line: number;
  /** Who imported it. */
  by: string;
  on: string;
}

/** What the wizard of the intake opens (`ui/src/features/cases/intake/kept-application.ts`): the row's data and where they come from. */
export function draftContent(
  { values, cells }: NationalRow,
  officeId: string,
  source: DraftSource,
): Record<string, unknown> {
  const { name, identityNumber, phone, address, externalNumber } = values;
  const { cause, originalNumber: caseNumber, handledBy, happenedOn, facts } = values;
  const { receivedOn, prosecutor, department } = cells;
  return {
    step: 'way',
    list: {},
    body: {
      ...{ officeId, origin: 'application', urgent: false, form: 'written', materials: [] },
      ...given({ externalNumber }),
      applicant: {
        identityKind: 'resident-id',
        ...given({ name, identityNumber, phone, address }),
      },
      originalCase: given({ cause, caseNumber, handledBy, happenedOn, facts }),
    },
    source: { ...source, ...given({ receivedOn, prosecutor, department }) },
  };
}

function given(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
