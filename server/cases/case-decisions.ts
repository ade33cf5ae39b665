import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { outsideMarks, withOutsideMark } from '../paper-approvals/outside-marks.js';
import type { DecisionView } from './review-view-api.js';
import { Decision } from './decision.entity.js';
import { accountNames, officeNames, signedByName } from './names.js';

/** Every decision of a case in the order it was taken, void ones too. */
export async function caseDecisions(
  em: EntityManager,
  caseId: string,
): Promise<z.infer<typeof DecisionView>[]> {
  const rows = await em.find(Decision, {
    where: { caseId },
    order: { decidedAt: 'ASC', id: 'ASC' },
  });
  const people = await accountNames(
    em,
    rows.flatMap(({ accountId, forAccountId }) => [accountId, forAccountId]),
  );
  const offices = await officeNames(
    em,
    rows.map(({ officeId }) => officeId),
  );
  const marks = await outsideMarks(
    em,
    rows.map(({ taskId }) => taskId),
  );
  return rows.map((row) => {
    const { id, round, kind, officeId, role, verdict, amountFen, opinion, state } = row;
    return {
      ...{ id, round, kind, role, verdict, amountFen, opinion, state },
      office: { id: officeId, name: offices.get(officeId) ?? officeId },
      by: withOutsideMark(signedByName(people, row), marks.get(row.taskId ?? '')),
      decidedAt: row.decidedAt.toISOString(),
    };
  });
}
