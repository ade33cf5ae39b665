import { z } from 'zod';
import { resumeTerm } from '../../deadlines/resume-term.js';
import { endTerm, lockOpenTerms } from '../../deadlines/stop-term.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addFinding } from '../add-decision.js';
import { parseAct } from '../parse-act.js';

const Data = z.object({
  collected: z.string(),
  source: z.string().optional(),
  /** 统一社会信用代码 of who issued the proof. */
  sourceCode: z.string().optional(),
});

/** 依职权调取证明: what the applicant could not get, the office got; the supplement's term, which stood still, is met by it. */
export async function collectProof(context: ActContext): Promise<ActResult> {
  await addFinding(context, 'proof', parseAct(Data, context.data));
  await endCollection(context);
  return {};
}

async function endCollection({
  em,
  deps,
  case: { id: caseId },
  actor: { accountId: by },
  today: on,
  now,
}: ActContext): Promise<void> {
  for (const term of await lockOpenTerms(em, { caseId, kind: 'supplement' })) {
    if (term.state !== 'suspended') continue;
    const resumed = await resumeTerm(em, deps, term, { on, reason: '证明已经调取', by });
    await endTerm(em, resumed, { reason: 'met', now, by });
  }
}
