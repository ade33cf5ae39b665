import type { EntityManager } from 'typeorm';
import { ClockOffset } from './clock-offset.entity.js';

/** How far the controlled clock is ahead of the machine, in milliseconds; 0 when it was never moved. */
export async function readClockOffset(em: EntityManager): Promise<number> {
  const row = await em.findOneBy(ClockOffset, { id: 1 });
  return Number(row?.offsetMs ?? 0);
}
