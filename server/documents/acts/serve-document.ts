import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { recordAudit } from '../../audit/record-audit.js';
import { parseAct } from '../../cases/parse-act.js';
import { startTerm } from '../../deadlines/start-term.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { ActHandler } from '../../tasks/act.js';
import { decisionWith } from '../decision-with.js';
import { DocumentService } from '../document-service.entity.js';
import { moveDocument } from '../move-document.js';

const Data = z.object({
  method: z.enum(['direct', 'post', 'entrusted', 'left', 'electronic']),
  recipient: z.string().trim().min(1).max(50),
  relation: z.string().trim().min(1).max(50),
  servedOn: z.iso.date(),
  receiptNumber: z.string().trim().max(80, '回执编号最多80个字').nullish(),
});

/** 送达 of the sealed decision, by post with the term of its three tries; by the handling office also when a higher office decided. */
export const serveDocument: ActHandler = async ({
  em,
  deps,
  task,
  actor,
  now,
  today,
  ...context
}) => {
  const { servedOn, method, recipient, relation, receiptNumber } = parseAct(Data, context.data);
  const caseId = context.case.id;
  const decision = await sealedDecision(em, caseId, task.officeId);
  if (!decision) throw new RuleError('WRONG_STATE', '没有已用印待送达的决定书', { caseId });
  if (servedOn < (decision.sealedOn ?? decision.issuedOn) || servedOn > today) {
    throw new RuleError('DATE_INVALID', '送达日期应在用印之日和今天之间', { servedOn });
  }
  const { id: documentId } = decision;
  const move = { documentId, act: 'serve', now, accountId: actor.accountId } as const;
  await moveDocument(em, { ...move, set: { servedOn } });
  await em.insert(DocumentService, {
    ...{ documentId, method, recipient, relation, servedOn, recordedAt: now },
    ...{ receiptNumber: receiptNumber ?? null, byAccountId: actor.accountId },
  });
  if (method === 'post') {
    const start = { caseId, kind: 'post-delivery' as const, on: servedOn, isOneOfSeveral: true };
    await startTerm(em, deps, { ...start, effectKey: `post:${documentId}` });
  }
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'serve-document', caseId },
    ...{ subjectType: 'document', subjectId: documentId, detail: { method, servedOn } },
  });
  return {};
};

/** The decision of the task's own office, else that of the higher office which decided for it. */
async function sealedDecision(em: EntityManager, caseId: string, officeId: string) {
  const own = await decisionWith(em, caseId, 'sealed', officeId);
  return own ?? decisionWith(em, caseId, 'sealed');
}
