import type { EntityManager } from 'typeorm';
import { startTerm } from '../deadlines/start-term.js';
import type { Deps } from '../deps.js';
import { keyGroupEffects } from '../domain/eligibility/key-group-effects.js';
import type { NoticeDuty } from '../domain/eligibility/key-groups.js';
import { addNotice } from '../notices/add-notice.js';
import { caseKeyGroups } from './case-key-groups.js';
import type { CaseOutcome } from './case-words.js';
import type { ReliefCase } from './relief-case.entity.js';

/** With these a relief was examined to its end; the others never came so far. */
const examined: readonly CaseOutcome[] = ['granted', 'refused', 'settled'];

/**
 * After closing the handler is told whom the result is to be told: women's federation, veterans' affairs, rural department, as
 * the key groups ask for. Where the law gives a term, it starts with the day of closing.
 */
export async function tellOthers(
  em: EntityManager,
  deps: Deps,
  row: ReliefCase,
  outcome: CaseOutcome,
): Promise<void> {
  if (!examined.includes(outcome)) return;
  const today = deps.clock.today();
  const { notices } = keyGroupEffects(await caseKeyGroups(em, row.id, today));
  for (const duty of notices) {
    await addDuty(em, row, duty, deps.clock.now());
    if (duty.term === null) continue;
    const effectKey = `close-case:${row.id}`;
    await startTerm(em, deps, { caseId: row.id, kind: duty.term, effectKey, on: today });
  }
}

async function addDuty(
  em: EntityManager,
  { id: caseId, title, officeId, handlerId }: ReliefCase,
  { to, text, source }: NoticeDuty,
  now: Date,
): Promise<void> {
  await addNotice(em, {
    ...{ effectKey: `feedback:${to}:${caseId}`, kind: 'feedback-duty', caseId, officeId, now },
    ...(handlerId === null ? { role: 'handler' as const } : { accountId: handlerId }),
    text: `“${title}”已经办结，请${text}。依据：${source}`,
  });
}
