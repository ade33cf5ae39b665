import type { StuckContext } from './stuck-kind.js';

/**
 * Since when this is known to be so: as the open finding has it, else `otherwise`. For what has no time of its own in a table, as a
 * machine that does not answer, so that the time stays the one at which it was first seen.
 */
export async function openSince(
  { dataSource }: Pick<StuckContext, 'dataSource'>,
  { kind, subject }: { kind: string; subject: string },
  otherwise: Date,
): Promise<Date> {
  const rows: { since: Date }[] = await dataSource.query(
    'SELECT since FROM stuck_finding WHERE open_key = ?',
    [`${kind}:${subject}`],
  );
  return rows[0]?.since ?? otherwise;
}
