import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { z } from 'zod';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { isInForce, personsOf, type Actor } from '../domain/access/permissions.js';
import { decodeCursor, encodeCursor } from '../cases/cursor.js';
import type { NoticeView } from './api.js';
import { Notice } from './notice.entity.js';

type View = z.infer<typeof NoticeView>;

/**
 * Notices to the person and to the roles they hold in their offices today, the own ones and those in which they stand in for somebody
 * (委托代理), the newest first.
 */
export async function listNotices(
  { dataSource, clock }: Deps,
  { actor, limit, cursor }: { actor: Actor; limit: number; cursor?: string | undefined },
): Promise<{ items: View[]; nextCursor: string | null; unread: number }> {
  const em = dataSource.manager;
  const query = mine(em, actor, clock.today())
    .orderBy('notice.createdAt', 'DESC')
    .addOrderBy('notice.id', 'DESC')
    .limit(limit + 1);
  if (cursor !== undefined) {
    const [at = '', id = ''] = decodeCursor(cursor);
    query.andWhere('(notice.createdAt < :at OR (notice.createdAt = :at AND notice.id < :id))', {
      at: new Date(at),
      id,
    });
  }
  const rows = await query.getMany();
  const unread = await mine(em, actor, clock.today()).andWhere('notice.readAt IS NULL').getCount();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const nextCursor =
    rows.length > limit && last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null;
  return { items: items.map(presentNotice), nextCursor, unread };
}

/** Marks a notice read; a notice to a role is read for all who hold it. */
export async function readNotice(
  { dataSource, clock }: Deps,
  { actor, noticeId }: { actor: Actor; noticeId: string },
): Promise<{ id: string; readAt: string }> {
  const em = dataSource.manager;
  const found = await mine(em, actor, clock.today())
    .andWhere('notice.id = :noticeId', { noticeId })
    .getOne();
  if (!found) throw new RuleError('NOT_FOUND', '没有这条通知');
  const readAt = found.readAt ?? clock.now();
  await em.update(Notice, { id: noticeId }, { readAt });
  return { id: noticeId, readAt: readAt.toISOString() };
}

function mine(em: EntityManager, actor: Actor, on: LocalDate): SelectQueryBuilder<Notice> {
  const posts = personsOf(actor)
    .flatMap(({ roles }) => roles)
    .filter((grant) => isInForce(grant, on))
    .map(({ officeId, role }) => `${officeId}\n${role}`);
  const query = em.createQueryBuilder(Notice, 'notice');
  return posts.length === 0
    ? query.where('notice.accountId = :accountId', actor)
    : query.where(
        '(notice.accountId = :accountId OR CONCAT(notice.officeId, CHAR(10), notice.role) IN (:...posts))',
        { accountId: actor.accountId, posts },
      );
}

function presentNotice({ id, kind, text, caseId, officeId, createdAt, readAt }: Notice): View {
  return {
    ...{ id, kind, text, caseId, officeId },
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}
