import type { EntityManager } from 'typeorm';
import { caseHolder, caseSubject } from '../cases/case-subject.js';
import { findActor } from '../accounts/find-session.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { authorityFor, handsOf, officesWith, type Actor } from '../domain/access/permissions.js';
import { decidingBody, recusalBodies, type RecusalBody } from '../domain/cases/recusal.js';
import type { Recusal } from './recusal.entity.js';
import { asUnrecused } from './recused.js';

export interface Decider {
  body: RecusalBody;
  /** Null: this person does not decide it. */
  authority: { inNameOfId: string | null; hands: string[] } | null;
  /** Who does, for whoever may not. */
  refusal: string;
}

/** Whose decision a recusal is, and whether this person takes it: the chief, or the secretary for the committee, of the person's own office. */
export async function deciderOf(
  em: EntityManager,
  actor: Actor,
  { caseId, accountId, decidedBody }: Pick<Recusal, 'caseId' | 'accountId' | 'decidedBody'>,
  on: LocalDate,
): Promise<Decider> {
  const about = await findActor(em, accountId, on);
  const own = about === null ? null : { ...about, represents: [] };
  const isChief = own !== null && officesWith(own, ['chief'], on).length > 0;
  const body = decidedBody ?? decidingBody(isChief);
  const refusal = `${own?.displayName ?? '此人'}的回避由其所在检察院的${recusalBodies[body]}决定${
    body === 'committee' ? '，由委员会秘书登记' : ''
  }`;
  const decider = await asUnrecused(em, actor, caseId);
  if (decider === null) return { body, authority: null, refusal };
  const action = body === 'chief' ? 'decide-recusal' : 'record-chief-recusal';
  const subject = await caseSubject(em, await caseHolder(em, caseId));
  const found = authorityFor(decider, action, subject, on);
  const role = body === 'chief' ? 'chief' : 'committee-secretary';
  const offices = officesWith(decider, [role], on);
  const isOwnOffice = own === null || own.roles.some(({ officeId }) => offices.includes(officeId));
  if (found === null || !isOwnOffice) return { body, authority: null, refusal };
  const inNameOfId = found.inNameOf?.accountId ?? null;
  return { body, authority: { inNameOfId, hands: handsOf(actor, found) }, refusal };
}
