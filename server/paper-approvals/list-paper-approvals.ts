import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { assertMayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import type { Medium } from '../domain/cases/paper-approval.js';
import { PaperState, type listPaperApprovals as listApi } from './api.js';
import { openTasks } from './open-tasks.js';
import { PaperApproval } from './paper-approval.entity.js';
import { viewApprovals } from './view-approvals.js';

type Reading = Pick<Deps, 'dataSource' | 'clock' | 'vault'>;

/** What was entered from paper for a case, the oldest first, and the open approvals a paper may be entered for by the asking person. */
export async function listPaperApprovals(
  deps: Reading,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<z.input<(typeof listApi)['response']>> {
  const em = deps.dataSource.manager;
  const on = deps.clock.today();
  const rows = await approvalsOf(em, { caseId, medium: 'paper', actor, on });
  const items = (await viewApprovals(em, deps, rows, actor)).map(({ row, view }) => ({
    ...view,
    state: PaperState.parse(row.state),
    ...{ signedOn: row.signedOn, attachmentId: row.attachmentId ?? '' },
  }));
  return { items, tasks: await openTasks(em, { caseId, medium: 'paper', actor, on }) };
}

/** The approvals of a case by one medium, the oldest first, for whoever may see its inner papers. */
export async function approvalsOf(
  em: EntityManager,
  { caseId, medium, actor, on }: { caseId: string; medium: Medium; actor: Actor; on: string },
): Promise<PaperApproval[]> {
  await assertMayOnCase(em, actor, 'see-internal-papers', await caseHolder(em, caseId), on);
  return em.find(PaperApproval, {
    where: { caseId, medium },
    order: { enteredAt: 'ASC', id: 'ASC' },
  });
}
