/** After so many failures a paper is put aside and a person is told; the product's own choice. */
export const mostPrintTries = 5;

const minuteMs = 60_000;
/** The first failure is mostly a moment's (a machine out of memory), the later ones hardly. */
const growth = 4;

/**
 * When a paper is tried again that has failed so often: a minute later, then 4, 16 and 64 minutes; null: it is put aside. A printer that
 * is out of order for an hour puts nothing aside.
 */
export function nextPrintTry(failures: number, now: Date): Date | null {
  if (failures >= mostPrintTries) return null;
  return new Date(now.getTime() + minuteMs * growth ** (failures - 1));
}

/** When a paper is tried again that could not be kept, through no fault of its own. */
export function nextKeepTry(now: Date): Date {
  return new Date(now.getTime() + minuteMs);
}
