import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Assistance } from './assistance.entity.js';
import type { AssistanceView, HearingView, JointShareView } from './side-work-view-api.js';
import { Hearing } from './hearing.entity.js';
import { JointShare } from './joint-share.entity.js';
import { officeNames } from './names.js';
import { withoutDiscussion } from './without-discussion.js';

export interface SideWork {
  hearings: z.infer<typeof HearingView>[];
  assistances: z.infer<typeof AssistanceView>[];
  jointShares: z.infer<typeof JointShareView>[];
}

/** Hearings, help by other offices and joint shares of a case; what listeners said for readers of the inner file alone. */
export async function caseSideWork(
  em: EntityManager,
  caseId: string,
  { seesInner }: { seesInner: boolean },
): Promise<SideWork> {
  const oldestFirst = { where: { caseId }, order: { createdAt: 'ASC', id: 'ASC' } } as const;
  const hearings = await em.find(Hearing, oldestFirst);
  const assistances = await em.find(Assistance, oldestFirst);
  const shares = await em.find(JointShare, oldestFirst);
  const offices = await officeNames(em, [
    ...assistances.map(({ assistingOfficeId }) => assistingOfficeId),
    ...shares.map(({ officeId }) => officeId),
  ]);
  const office = (id: string) => ({ id, name: offices.get(id) ?? id });
  return {
    hearings: hearings.map((row) => hearingView(row, seesInner)),
    assistances: assistances.map((row) => ({
      ...{ id: row.id, task: row.task, note: row.note, state: row.state, result: row.result },
      office: office(row.assistingOfficeId),
      createdAt: row.createdAt.toISOString(),
      settledAt: row.settledAt?.toISOString() ?? null,
    })),
    jointShares: shares.map(({ officeId, amountFen, state }) => ({
      ...{ amountFen, state },
      office: office(officeId),
    })),
  };
}

function hearingView(row: Hearing, seesInner: boolean): z.infer<typeof HearingView> {
  const { id, requestedBy, reason, state, plan, createdAt } = row;
  const record = withoutDiscussion(row.record, seesInner);
  return { id, requestedBy, reason, state, plan, record, createdAt: createdAt.toISOString() };
}
