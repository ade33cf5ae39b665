import { z } from 'zod';
import { recordAudit } from '../../audit/record-audit.js';
import { parseAct } from '../../cases/parse-act.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { ActHandler } from '../../tasks/act.js';
import { decisionWith } from '../decision-with.js';
import { moveDocument } from '../move-document.js';

const Data = z.object({
  sealedOn: z.iso.date(),
  sealedBy: z.string().trim().min(1).max(50),
});

/** 签发用印 on the decision this office issued. */
export const sealDocument: ActHandler = async ({ em, task, actor, now, today, ...context }) => {
  const { sealedOn, sealedBy } = parseAct(Data, context.data);
  const caseId = context.case.id;
  const decision = await decisionWith(em, caseId, 'issued', task.officeId);
  if (!decision) throw new RuleError('WRONG_STATE', '没有待用印的决定书', { caseId });
  if (sealedOn < decision.issuedOn || sealedOn > today) {
    throw new RuleError('DATE_INVALID', '用印日期应在出具之日和今天之间', { sealedOn });
  }
  const { id } = decision;
  const move = { documentId: id, act: 'seal', now, accountId: actor.accountId } as const;
  await moveDocument(em, { ...move, set: { sealedOn }, note: sealedBy });
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'seal-document', caseId },
    ...{ subjectType: 'document', subjectId: id, detail: { sealedOn, sealedBy } },
  });
  return {};
};
