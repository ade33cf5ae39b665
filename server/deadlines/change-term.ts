import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { DeadlineEvent, type TermEventData, type TermEventKind } from './deadline-event.entity.js';
import { Deadline } from './deadline.entity.js';

export interface TermEvent {
  kind: TermEventKind;
  on: LocalDate;
  at: Date;
  /** Account; null: the system. */
  by: string | null;
  data: TermEventData;
}

/** Changes a term and writes down that it happened, or neither: STALE when somebody changed it meanwhile. */
export async function changeTerm(
  em: EntityManager,
  { id, version }: Pick<Deadline, 'id' | 'version'>,
  set: Partial<Omit<Deadline, 'id' | 'version'>>,
  { kind, on, at, by, data }: TermEvent,
): Promise<void> {
  const seq = version + 1;
  const moved = await em.update(Deadline, { id, version }, { ...(set as object), version: seq });
  if (moved.affected !== 1) throw new RuleError('STALE', '期限已有变化，请刷新后重试');
  const event = { deadlineId: id, seq, kind, onDate: on, at, byAccountId: by };
  await em.insert(DeadlineEvent, { ...event, data: data as object });
}
