import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { casesByIds, caseSummaries } from '../cases/list-cases.js';
import { caseScope } from '../cases/case-scope.js';
import { scopeCondition } from '../cases/scope-condition.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { accountNames } from '../cases/names.js';
import type { CaseBoxItem } from './api.js';
import type { CaseBox } from './case-box-names.js';
import { starredOf } from './starred-of.js';
import { stepsOf } from './steps-of.js';

type Item = z.infer<typeof CaseBoxItem>;

interface Row {
  caseId: string;
  copyId: string | null;
  senderId: string | null;
  message: string | null;
  sentAt: Date | null;
  readAt: Date | null;
}

export interface CaseBoxQuery {
  box: CaseBox;
  /** Part of the number or the title. */
  q?: string | undefined;
  limit: number;
  /** Rows to skip, as text. */
  cursor?: string | undefined;
}

/** Copies unread first; filed or proposed, and followed, the newest first. */
const sources: Record<CaseBox, { from: string; where: string; parameters: number; order: string }> =
  {
    initiated: {
      from: 'relief_case AS c',
      where: 'c.id IN (SELECT id FROM relief_case WHERE created_by = ? OR proposed_by = ?)',
      parameters: 2,
      order: 'c.closed_at IS NOT NULL, c.created_at DESC, c.id',
    },
    copied: {
      from: 'case_copy AS copy JOIN relief_case AS c ON c.id = copy.case_id',
      where: 'copy.recipient_id = ?',
      parameters: 1,
      order: 'copy.read_at IS NOT NULL, copy.sent_at DESC, copy.id',
    },
    starred: {
      from: 'case_star AS star JOIN relief_case AS c ON c.id = star.case_id',
      where: 'star.account_id = ?',
      parameters: 1,
      order: 'c.closed_at IS NOT NULL, star.starred_at DESC, c.id',
    },
  };

/** One page of a box of cases: what I began (我发起的), what was shown to me (抄送我的), what I follow (关注); only what the person may see today. */
export async function listCaseBox(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  actor: Actor,
  { box, q, limit, cursor }: CaseBoxQuery,
): Promise<{ items: Item[]; nextCursor: string | null }> {
  const em = dataSource.manager;
  const { from, where, parameters, order } = sources[box];
  const scope = scopeCondition(await caseScope(em, actor, 'see-case', clock.today()));
  const like = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null;
  const copy =
    box === 'copied'
      ? `copy.id AS copyId, copy.sender_id AS senderId, copy.message, copy.sent_at AS sentAt,
         copy.read_at AS readAt`
      : 'NULL AS copyId, NULL AS senderId, NULL AS message, NULL AS sentAt, NULL AS readAt';
  const skip = Number(cursor ?? 0);
  const rows: Row[] = await em.query(
    `SELECT c.id AS caseId, ${copy} FROM ${from}
      WHERE (${where}) AND (${scope.sql})
        ${like === null ? '' : 'AND (c.number LIKE ? OR c.title LIKE ?)'}
      ORDER BY ${order} LIMIT ? OFFSET ?`,
    [
      ...Array<string>(parameters).fill(actor.accountId),
      ...scope.parameters,
      ...(like === null ? [] : [like, like]),
      ...[limit + 1, skip],
    ],
  );
  return {
    items: await present(em, actor, rows.slice(0, limit)),
    nextCursor: rows.length > limit ? String(skip + limit) : null,
  };
}

async function present(em: EntityManager, actor: Actor, rows: readonly Row[]): Promise<Item[]> {
  const ids = [...new Set(rows.map(({ caseId }) => caseId))];
  const [cases, steps, starred, names] = await Promise.all([
    casesByIds(em, ids).then((found) => caseSummaries(em, found)),
    stepsOf(em, ids),
    starredOf(em, actor, ids),
    accountNames(
      em,
      rows.map(({ senderId }) => senderId),
    ),
  ]);
  const byId = new Map(cases.map((one) => [one.id, one]));
  return rows.flatMap(({ caseId, copyId, senderId, message, sentAt, readAt }) => {
    const found = byId.get(caseId);
    if (found === undefined) return [];
    const copy =
      copyId === null || sentAt === null
        ? null
        : {
            ...{ id: copyId, message: message ?? '', sentAt: sentAt.toISOString() },
            senderName: names.get(senderId ?? '') ?? '',
            readAt: readAt?.toISOString() ?? null,
          };
    return [{ case: found, steps: steps.get(caseId) ?? [], starred: starred.has(caseId), copy }];
  });
}
