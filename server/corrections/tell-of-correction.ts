import type { EntityManager } from 'typeorm';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import { addNotice } from '../notices/add-notice.js';

/** The handler hears of what somebody else put right; a correction that waits is told to who can confirm it. */
export async function tellOfCorrection(
  em: EntityManager,
  { id: caseId, officeId, handlerId, title }: ReliefCase,
  given: {
    id: string;
    state: 'asked' | 'done' | 'refused';
    by: string;
    askedBy?: string;
    now: Date;
  },
): Promise<void> {
  const { id, state, by, askedBy, now } = given;
  const told = { kind: 'correction', caseId, officeId, now };
  if (state === 'asked') {
    const text = `${title}：决定作出后更正登记信息，待您复核`;
    await addNotice(em, {
      ...told,
      effectKey: `correction:${id}:asked`,
      role: 'department-head',
      text,
    });
    return;
  }
  const word = state === 'done' ? '登记信息已更正' : '更正未获确认';
  const others = [...new Set([handlerId, askedBy ?? null])].filter((who) => who !== by);
  for (const accountId of others) {
    if (accountId === null) continue;
    const effectKey = `correction:${id}:${state}:${accountId}`;
    await addNotice(em, { ...told, effectKey, accountId, text: `${title}：${word}` });
  }
}
