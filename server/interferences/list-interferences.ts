import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { assertMayOnCase, caseScope, inScope, mayOnCase } from '../cases/case-scope.js';
import { decodeCursor, encodeCursor } from '../cases/cursor.js';
import { caseHolder } from '../cases/case-subject.js';
import { accountNames, officeNames } from '../cases/names.js';
import { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { maySeeInterference } from '../domain/cases/interference.js';
import type { InterferenceView, listInterferences as listApi } from './api.js';
import { Interference } from './interference.entity.js';

type View = z.infer<typeof InterferenceView>;
type Reading = Pick<Deps, 'dataSource' | 'clock' | 'vault'>;

/** Records of one case, the oldest first: all of them, or those the person wrote; never those about the person. */
export async function listCaseInterferences(
  deps: Reading,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<View[]> {
  const em = deps.dataSource.manager;
  const holder = await caseHolder(em, caseId);
  const on = deps.clock.today();
  const isReader = await mayOnCase(em, actor, 'see-interferences', holder, on);
  if (!isReader) await assertMayOnCase(em, actor, 'record-interference', holder, on);
  const rows = await em.find(Interference, {
    where: { caseId },
    order: { recordedAt: 'ASC', id: 'ASC' },
  });
  const seen = rows.filter((row) => maySeeInterference(actor.accountId, row, isReader));
  return present(em, deps, seen);
}

/** Records of every case the person may see the records of, the newest first. */
export async function listInterferences(
  deps: Reading,
  { actor, query }: { actor: Actor; query: z.output<NonNullable<(typeof listApi)['query']>> },
): Promise<{ items: View[]; nextCursor: string | null }> {
  const em = deps.dataSource.manager;
  const { side, from, to, limit, cursor } = query;
  const scope = await caseScope(em, actor, 'see-interferences', deps.clock.today());
  const select = em
    .createQueryBuilder(Interference, 'i')
    .innerJoin(ReliefCase, 'c', 'c.id = i.caseId')
    .where(inScope(scope))
    .andWhere('(i.aboutAccountId IS NULL OR i.aboutAccountId <> :reader)', {
      reader: actor.accountId,
    })
    .orderBy('i.recordedAt', 'DESC')
    .addOrderBy('i.id', 'DESC')
    .limit(limit + 1);
  if (side !== undefined) select.andWhere('i.side = :side', { side });
  if (from !== undefined) select.andWhere('i.happenedOn >= :from', { from });
  if (to !== undefined) select.andWhere('i.happenedOn <= :to', { to });
  if (cursor !== undefined) {
    const [at = '', id = ''] = decodeCursor(cursor);
    select.andWhere('(i.recordedAt < :at OR (i.recordedAt = :at AND i.id < :id))', {
      ...{ at: new Date(at), id },
    });
  }
  const rows = await select.getMany();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor =
    rows.length > limit && last ? encodeCursor([last.recordedAt.toISOString(), last.id]) : null;
  return { items: await present(em, deps, page), nextCursor };
}

async function present(
  em: EntityManager,
  { vault }: Pick<Deps, 'vault'>,
  rows: readonly Interference[],
): Promise<View[]> {
  const names = await accountNames(
    em,
    rows.map(({ recordedBy }) => recordedBy),
  );
  const cases = await em.findBy(ReliefCase, { id: In(rows.map(({ caseId }) => caseId)) });
  const offices = await officeNames(
    em,
    cases.map(({ officeId }) => officeId),
  );
  return rows.map((row) => {
    const { id, supplementsId, side, personName, post, happenedOn, way, attachmentId } = row;
    const found = cases.find((one) => one.id === row.caseId);
    return {
      ...{ id, supplementsId, side, personName, post, happenedOn, way, attachmentId },
      case: { id: row.caseId, number: found?.number ?? null, title: found?.title ?? '' },
      officeName: offices.get(found?.officeId ?? '') ?? '',
      content: vault.open(row.contentCipher),
      ...{ recordedBy: names.get(row.recordedBy) ?? '', recordedAt: row.recordedAt.toISOString() },
    };
  });
}
