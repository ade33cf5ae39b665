import { MoreThan } from 'typeorm';
import type { Deps } from '../../deps.js';
import { Session, type SessionMethod } from '../session.entity.js';
import { deviceWords } from './device-words.js';

/** A session as lists show it: nothing that opens one. */
export interface SessionLine {
  id: string;
  method: SessionMethod;
  address: string;
  /** Browser and system in words. */
  device: string;
  signedInAt: Date;
  lastSeenAt: Date;
  endsAt: Date;
}

/** Sessions of a person still alive, the last used first. */
export async function listSessions(
  { dataSource, config }: Pick<Deps, 'dataSource' | 'config'>,
  { accountId, now }: { accountId: string; now: Date },
): Promise<SessionLine[]> {
  const idleSince = new Date(now.getTime() - config.signIn.idleMs);
  const sessions = await dataSource.manager.find(Session, {
    where: { accountId, expiresAt: MoreThan(now), lastSeenAt: MoreThan(idleSince) },
    order: { lastSeenAt: 'DESC', id: 'ASC' },
  });
  return sessions.map(({ id, method, address, userAgent, createdAt, lastSeenAt, expiresAt }) => ({
    ...{ id, method, address, device: deviceWords(userAgent) },
    ...{ signedInAt: createdAt, lastSeenAt, endsAt: expiresAt },
  }));
}
