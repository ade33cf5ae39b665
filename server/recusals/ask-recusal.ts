import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { lockOpenCase } from '../cases/lock-case.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import type { Action } from '../domain/access/permission-table.js';
import type { Actor } from '../domain/access/permissions.js';
import { decidingBody, type RecusalOrigin } from '../domain/cases/recusal.js';
import { addNotice } from '../notices/add-notice.js';
import type { askRecusal as askRecusalApi } from './api.js';
import { decideIn } from './decide-recusal.js';
import { peopleOnCase, postsOf } from './people-on-case.js';
import { Recusal } from './recusal.entity.js';

type Asked = z.output<NonNullable<(typeof askRecusalApi)['body']>>;

export interface RecusalRequest {
  caseId: string;
  asked: Asked;
  actor: Actor;
  requestId: string;
}

const actionFor: Record<RecusalOrigin, Action> = {
  self: 'declare-recusal',
  applied: 'register-recusal',
  ordered: 'decide-recusal',
};

/**
 * 提出回避: by the person, by an applicant through whoever registers it, or by the chief, who decides at once. It stays open until whoever
 * decides on that person has decided; of one person one is open at a time.
 */
export async function askRecusal(
  deps: Deps,
  { caseId, asked, actor, requestId }: RecusalRequest,
): Promise<{ id: string; state: 'asked' | 'granted' }> {
  return deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    const today = deps.clock.today();
    await assertMayOnCase(em, actor, actionFor[asked.origin], row, today);
    const recusal = await insertRecusal(em, deps, row, asked, actor);
    await recordAudit(em, {
      ...{ at: recusal.askedAt, accountId: actor.accountId, action: 'ask-recusal', caseId },
      ...{ subjectType: 'recusal', subjectId: recusal.id, requestId },
      detail: { origin: asked.origin, ground: asked.ground, about: recusal.accountId },
    });
    if (asked.origin !== 'ordered') {
      await tellWhoDecides(em, deps, row, recusal);
      return { id: recusal.id, state: 'asked' };
    }
    const { reason: note, successorId = null } = asked;
    await decideIn(em, deps, row, recusal, {
      ...{ verdict: 'granted', note, decidedOn: today, successorId, actor, requestId },
    });
    return { id: recusal.id, state: 'granted' };
  });
}

async function insertRecusal(
  em: EntityManager,
  { clock }: Deps,
  { id: caseId, handlerId }: ReliefCase,
  asked: Asked,
  actor: Actor,
): Promise<Recusal> {
  const accountId = asked.origin === 'self' ? actor.accountId : asked.accountId;
  const person = (await peopleOnCase(em, caseId, clock.today())).find(({ id }) => id === accountId);
  if (person === undefined) {
    throw new InputError([{ pointer: '/accountId', detail: '此人不参与本案办理，无须回避' }]);
  }
  const standing = await em.findOneBy(Recusal, { caseId, accountId, state: 'granted' });
  if (standing) throw new RuleError('WRONG_STATE', `${person.name}已经回避本案`);
  if (await em.existsBy(Recusal, { caseId, accountId, state: 'asked' })) {
    throw new RuleError('WRONG_STATE', `对${person.name}的回避正在等待决定`);
  }
  const applied = asked.origin === 'applied' ? asked : null;
  if (applied !== null && applied.requestedOn > clock.today()) {
    throw new InputError([{ pointer: '/requestedOn', detail: '提出日期不能晚于今天' }]);
  }
  const recusal = Object.assign(new Recusal(), {
    ...{ id: randomUUID(), caseId, accountId, origin: asked.origin, ground: asked.ground },
    post: accountId === handlerId ? '承办检察官' : postsOf(person).slice(0, 60),
    reason: asked.reason,
    requestedBy: applied?.requestedBy ?? null,
    requestedForm: applied?.requestedForm ?? null,
    requestedOn: applied?.requestedOn ?? null,
    ...{ askedBy: actor.accountId, askedAt: clock.now(), state: 'asked' as const },
    ...{ decidedBody: null, decidedBy: null, decidedFor: null, decidedOn: null, decidedAt: null },
    ...{ decisionNote: null, successorId: null },
  });
  await em.insert(Recusal, recusal);
  return recusal;
}

/** The chief, or for the chief the secretary of the committee, of the person's office. */
async function tellWhoDecides(
  em: EntityManager,
  { clock }: Deps,
  { id: caseId, title, officeId }: ReliefCase,
  { id, accountId }: Recusal,
): Promise<void> {
  const person = (await peopleOnCase(em, caseId, clock.today())).find(
    (one) => one.id === accountId,
  );
  const isChief = person?.grants.some(({ role }) => role === 'chief') ?? false;
  const body = decidingBody(isChief);
  await addNotice(em, {
    ...{ effectKey: `recusal-asked:${id}`, kind: 'recusal', caseId, now: clock.now() },
    officeId: person?.grants[0]?.officeId ?? officeId,
    role: body === 'chief' ? 'chief' : 'committee-secretary',
    text:
      body === 'chief'
        ? `“${title}”：${person?.name ?? ''}的回避请您决定`
        : `“${title}”：检察长${person?.name ?? ''}的回避由检察委员会讨论决定，请登记结果`,
  });
}
