import { z } from 'zod';
import { recordAudit } from '../../audit/record-audit.js';
import { decisionSigner } from '../../cases/decision-signer.js';
import { parseAct } from '../../cases/parse-act.js';
import { assertSealable } from '../../document-checks/assert-sealable.js';
import { RuleError } from '../../domain/basics/errors.js';
import { toLocalDate } from '../../domain/basics/local-date.js';
import { noteSealUse } from '../../seals/note-seal-use.js';
import type { ActHandler } from '../../tasks/act.js';
import { decisionWith } from '../decision-with.js';

const Data = z.object({
  sealedOn: z.iso.date(),
  sealedBy: z.string().trim().min(1).max(50),
});

/** 签发用印 on the decision this office issued: the use of the seal rests on the decision having been signed, no other approval is asked. */
export const sealDocument: ActHandler = async (context) => {
  const { em, task, actor, inNameOf, now, today } = context;
  const { sealedOn, sealedBy } = parseAct(Data, context.data);
  const caseId = context.case.id;
  const decision = await decisionWith(em, caseId, 'issued', task.officeId);
  if (!decision) throw new RuleError('WRONG_STATE', '没有待用印的决定书', { caseId });
  await assertSealable(em, context.deps, decision);
  const signer = await decisionSigner(em, { caseId, officeId: task.officeId });
  await noteSealUse(
    em,
    { now, today },
    {
      ...{ document: decision, seal: 'office', purpose: '签发决定书', copies: null },
      ...{ usedOn: sealedOn, sealedBy, recordedBy: actor.accountId, requestId: null },
      recordedFor: inNameOf?.accountId ?? null,
      approvedBy: signer?.accountId ?? null,
      approvedFor: signer?.forAccountId ?? null,
      basis: signer === null ? '决定书签发' : `决定书签发（${toLocalDate(signer.decidedAt)}）`,
    },
  );
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'seal-document', caseId },
    ...{ subjectType: 'document', subjectId: decision.id, detail: { sealedOn, sealedBy } },
  });
  return {};
};
