import type { EntityManager } from 'typeorm';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import { visitWays, type VisitRecord } from '../domain/cases/visit-record.js';
import type { Actor } from '../domain/access/permissions.js';
import { addNotice } from '../notices/add-notice.js';
import type { VisitStanding } from './visit-standing.js';

export interface VisitNews {
  row: ReliefCase;
  visit: { id: string; record: Pick<VisitRecord, 'way' | 'heldOn'> };
  standing: VisitStanding;
  actor: Actor;
  now: Date;
}

/** The handler hears of a record somebody else made: an assistant of the office, or the office that was asked to verify. */
export async function tellOfVisit(
  em: EntityManager,
  { row, visit, standing, actor, now }: VisitNews,
): Promise<void> {
  const { id: caseId, officeId, title, handlerId } = row;
  if (handlerId === null || handlerId === actor.accountId) return;
  const { way, heldOn } = visit.record;
  const whose = standing.assistanceId === null ? '' : '协助院';
  await addNotice(em, {
    ...{ effectKey: `visit:${visit.id}`, kind: 'visit-synced', caseId, officeId, now },
    accountId: handlerId,
    text: `${whose}${actor.displayName}同步了“${title}”${heldOn}的${visitWays[way]}笔录，已存入案件文书`,
  });
}
