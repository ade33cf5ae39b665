import { LessThan } from 'typeorm';
import type { Deps } from '../../deps.js';
import { Session } from '../session.entity.js';

/** A session's last doing is kept to the minute: not every request writes. */
const touchEveryMs = 60_000;

export interface Sign {
  /** Header `x-idle-seconds`: how long the person has touched neither key nor pointer. Pages that ask by themselves send it, so they keep no session alive. */
  idleSeconds: string | undefined;
  /** An open line for events is no doing of the person. */
  isEventStream: boolean;
  now: Date;
}

/** Notes that the person is still there. */
export async function touchSession(
  { dataSource }: Pick<Deps, 'dataSource'>,
  session: { id: string; lastSeenAt: Date },
  { idleSeconds, isEventStream, now }: Sign,
): Promise<void> {
  if (isEventStream) return;
  const idleMs = /^\d{1,6}$/.test(idleSeconds ?? '') ? Number(idleSeconds) * 1_000 : 0;
  const seenAt = new Date(now.getTime() - idleMs);
  if (seenAt.getTime() - session.lastSeenAt.getTime() < touchEveryMs) return;
  const earlier = { id: session.id, lastSeenAt: LessThan(seenAt) };
  await dataSource.manager.update(Session, earlier, { lastSeenAt: seenAt });
}
