import { IsNull, Not, type EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import { accountNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { StuckDetail } from './api.js';
import { actingRights } from './acting-rights.js';
import { actsOf } from './acts-of.js';
import { kindById } from './kind-by-id.js';
import { stuckRows } from './present-stuck.js';
import { StuckFinding } from './stuck-finding.entity.js';
import { scopeOfFindings, stuckScope } from './stuck-scope.js';

/** As many earlier standstills of a case as a person can look through. */
const shownEarlier = 20;

type ReadDeps = Pick<Deps, 'dataSource' | 'clock' | 'calendar'>;

/** One finding with everything that mends it; also after it ended, so that an open window can say so. */
export async function readStuck(
  deps: ReadDeps,
  { id, actor }: { id: string; actor: Actor },
): Promise<StuckDetail> {
  const em = deps.dataSource.manager;
  const finding = await findingInReach(em, deps, { id, actor });
  const rights = await actingRights(em, actor, deps.clock.today());
  const [row] = await stuckRows(deps, [finding], rights);
  if (row === undefined) throw notFound();
  return {
    ...row,
    foundAt: finding.foundAt.toISOString(),
    endedAt: finding.endedAt?.toISOString() ?? null,
    acts: await actsOf(em, finding, rights),
    history: await earlierOf(em, finding),
    note: await noteOf(em, finding),
  };
}

/** Writes down what somebody knows about a finding, over what was noted before; an empty text takes the note away. */
export async function noteStuck(
  deps: ReadDeps,
  { id, actor, note, requestId }: { id: string; actor: Actor; note: string; requestId: string },
): Promise<void> {
  const now = deps.clock.now();
  await deps.dataSource.transaction(async (em) => {
    const { caseId } = await findingInReach(em, deps, { id, actor });
    const isKept = note !== '';
    await em.update(StuckFinding, id, {
      note: isKept ? note : null,
      noteBy: isKept ? actor.accountId : null,
      noteAt: isKept ? now : null,
    });
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'note-stuck-finding', caseId, requestId },
      ...{ subjectType: 'stuck-finding', subjectId: id },
    });
  });
}

/** The finding, where the person's desk reaches it; to anybody else it does not exist. */
async function findingInReach(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { id, actor }: { id: string; actor: Actor },
): Promise<StuckFinding> {
  const { sql, parameters } = scopeOfFindings(await stuckScope(em, actor, clock.today()));
  const [reached] = await em.query<{ id: string }[]>(
    `SELECT f.id FROM stuck_finding AS f WHERE f.id = ? AND ${sql}`,
    [id, ...parameters],
  );
  if (reached === undefined) throw notFound();
  return em.findOneByOrFail(StuckFinding, { id });
}

const notFound = () => new RuleError('NOT_FOUND', '没有这项停滞');

async function earlierOf(
  em: EntityManager,
  { caseId, desk }: StuckFinding,
): Promise<StuckDetail['history']> {
  if (caseId === null) return [];
  const ended = await em.find(StuckFinding, {
    where: { caseId, desk, endedAt: Not(IsNull()) },
    order: { endedAt: 'DESC', id: 'ASC' },
    take: shownEarlier,
  });
  return ended.map(({ id, kind, sentence, since, endedAt }) => ({
    ...{ id, sentence, kindName: kindById(kind)?.name ?? kind, since: since.toISOString() },
    endedAt: (endedAt ?? since).toISOString(),
  }));
}

async function noteOf(
  em: EntityManager,
  { note, noteBy, noteAt }: StuckFinding,
): Promise<StuckDetail['note']> {
  if (note === null || noteBy === null || noteAt === null) return null;
  const by = (await accountNames(em, [noteBy])).get(noteBy) ?? '';
  return { text: note, by, at: noteAt.toISOString() };
}
