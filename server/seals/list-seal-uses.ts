import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { decodeCursor, encodeCursor } from '../cases/cursor.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { officeScope } from '../offices/office-scope.js';
import type { SealUseFilter, SealUseView } from './api.js';
import { csvOfUses } from './csv-of-uses.js';
import { viewUses } from './view-seals.js';
import { SealUse } from './seal-use.entity.js';

type Reading = Pick<Deps, 'dataSource' | 'clock'>;

/** So many rows a table file holds at most. */
const mostExported = 20_000;

/** 用印台账 of the offices the person may see, newest first. */
export async function listSealUses(
  { dataSource, clock }: Reading,
  input: { actor: Actor; filter: SealUseFilter; limit: number; cursor?: string | undefined },
): Promise<{ items: SealUseView[]; nextCursor: string | null }> {
  const { actor, filter, limit, cursor } = input;
  const em = dataSource.manager;
  const query = await usesOf(em, actor, filter, clock.today());
  if (cursor !== undefined) {
    const [usedOn = '', id = ''] = decodeCursor(cursor);
    query.andWhere('(u.usedOn < :usedOn OR (u.usedOn = :usedOn AND u.id < :id))', { usedOn, id });
  }
  const rows = await query.limit(limit + 1).getMany();
  const items = await viewUses(em, rows.slice(0, limit));
  const last = items.at(-1);
  const nextCursor = rows.length > limit && last ? encodeCursor([last.usedOn, last.id]) : null;
  return { items, nextCursor };
}

/** The same as a table file; who took it is on record. */
export async function exportSealUses(
  { dataSource, clock }: Reading,
  { actor, filter, requestId }: { actor: Actor; filter: SealUseFilter; requestId: string },
): Promise<string> {
  const em = dataSource.manager;
  const query = await usesOf(em, actor, filter, clock.today());
  const rows = await query.limit(mostExported).getMany();
  await recordAudit(em, {
    ...{ at: clock.now(), accountId: actor.accountId, action: 'export-seal-uses', requestId },
    ...{ subjectType: 'office', subjectId: filter.officeId ?? '*', detail: { rows: rows.length } },
  });
  return csvOfUses(await viewUses(em, rows));
}

async function usesOf(
  em: EntityManager,
  actor: Actor,
  { officeId, seal, from, to, text }: SealUseFilter,
  on: LocalDate,
): Promise<SelectQueryBuilder<SealUse>> {
  const seen = await officeScope(em, actor, 'see-seal-uses', on);
  const offices = officeId === undefined ? seen : seen.filter((id) => id === officeId);
  const query = em
    .createQueryBuilder(SealUse, 'u')
    .where(offices.length === 0 ? 'FALSE' : 'u.officeId IN (:...offices)', { offices })
    .orderBy('u.usedOn', 'DESC')
    .addOrderBy('u.id', 'DESC');
  if (seal !== undefined) query.andWhere('u.seal = :seal', { seal });
  if (from !== undefined) query.andWhere('u.usedOn >= :from', { from });
  if (to !== undefined) query.andWhere('u.usedOn <= :to', { to });
  if (text !== undefined && text !== '') {
    query.andWhere(
      `(u.sealedBy LIKE :part OR EXISTS (SELECT 1 FROM document d WHERE d.id = u.document_id
         AND (d.title LIKE :part OR d.number LIKE :part)))`,
      { part: `%${text.replace(/[\\%_]/g, '\\$&')}%` },
    );
  }
  return query;
}
