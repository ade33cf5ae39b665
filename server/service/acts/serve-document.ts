import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { parseAct } from '../../cases/parse-act.js';
import { decisionWith } from '../../documents/decision-with.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { ActHandler } from '../../tasks/act.js';
import { recordTry } from '../record-try.js';
import { ServiceFacts, Way } from '../service-try-api.js';
import { openPosting, triesOf } from '../tries.js';

const Data = z.object({
  ...ServiceFacts.omit({ signerName: true }).shape,
  method: Way,
  recipient: z.string().trim().min(1, '应当写明签收人').max(50),
  servedOn: z.iso.date(),
  /** Of a letter that was not recorded when it was handed to the post. */
  postedOn: z.iso.date().nullish(),
});

/**
 * 送达 of the sealed decision has succeeded; by the handling office also when a higher office decided. The tries before it, and a
 * letter that is still out, stand on the page of the paper; a letter may be told together with its receipt.
 */
export const serveDocument: ActHandler = async ({ em, deps, task, actor, ...context }) => {
  const { method, recipient, servedOn, postedOn, ...facts } = parseAct(Data, context.data);
  const caseId = context.case.id;
  const document = await sealedDecision(em, caseId, task.officeId);
  if (!document) throw new RuleError('WRONG_STATE', '没有已用印待送达的决定书', { caseId });
  const common = { ...facts, way: method };
  if (method === 'post' && openPosting(await triesOf(em, document.id)) === null) {
    const posting = { ...common, outcome: 'pending' as const, triedOn: postedOn ?? servedOn };
    await recordTry(em, deps, { document, actor, input: posting });
  }
  const input = { ...common, outcome: 'served' as const, triedOn: servedOn, signerName: recipient };
  await recordTry(em, deps, { document, actor, input });
  return {};
};

/** The decision of the task's own office, else that of the higher office which decided for it. */
async function sealedDecision(em: EntityManager, caseId: string, officeId: string) {
  const own = await decisionWith(em, caseId, 'sealed', officeId);
  return own ?? decisionWith(em, caseId, 'sealed');
}
