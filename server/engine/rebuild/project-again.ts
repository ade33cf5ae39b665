import { isTransient } from '../../db/errors.js';
import type { ReadRecord } from '../feed-record.js';
import { projectRecords } from '../project-records.js';
import type { Projection } from '../projection-tables.js';

/** Projects kept records as they were projected when they came; how many could not be, then as now. */
export async function projectAgain(into: Projection, records: ReadRecord[]): Promise<number> {
  try {
    await into.em.transaction((em) => projectRecords({ ...into, em }, records));
    return 0;
  } catch (error) {
    if (isTransient(error)) throw error;
    if (records.length <= 1) return records.length;
    const half = Math.ceil(records.length / 2);
    const first = await projectAgain(into, records.slice(0, half));
    return first + (await projectAgain(into, records.slice(half)));
  }
}
