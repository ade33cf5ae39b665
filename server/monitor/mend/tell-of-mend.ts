import type { EntityManager } from 'typeorm';
import { mendActs, type MendActId } from '../../domain/monitor/mend-acts.js';
import { addNotice } from '../../notices/add-notice.js';
import type { MendPlan, OrderedBy } from './mend-act.js';
import type { MendOrder } from './mend-order.entity.js';

const confirmers = ['deputy-chief', 'chief', 'case-supervisor'] as const;

/** Who may agree to an order hears that it waits; an order without an office waits in the list of whoever supervises. */
export async function tellConfirmers(
  em: EntityManager,
  { id, plan, act }: { id: string; plan: MendPlan; act: MendActId },
  { actor, reason, now }: OrderedBy,
): Promise<void> {
  const { officeId, caseId, subject } = plan;
  const told = officeId ?? officeOf(actor);
  if (told === null) return;
  const text = `${actor.displayName}请求对${subject}“${mendActs[act].name}”，待复核：${reason}`;
  for (const role of confirmers) {
    const effectKey = `mend-asked:${id}:${role}`;
    await addNotice(em, {
      ...{ effectKey, kind: 'mend-asked', caseId, officeId: told },
      role,
      text,
      now,
    });
  }
}

/** Who asked hears what the second person said. */
export async function tellAsker(
  em: EntityManager,
  order: Pick<MendOrder, 'id' | 'act' | 'askedBy' | 'officeId' | 'caseId' | 'subject'>,
  { isAgreed }: { isAgreed: boolean },
  { actor, reason, now }: OrderedBy,
): Promise<void> {
  const { id, act, askedBy: accountId, caseId, subject } = order;
  const officeId = order.officeId ?? officeOf(actor);
  if (officeId === null) return;
  const words = isAgreed ? '复核同意，已经执行' : '复核不同意';
  const text = `${actor.displayName}对${subject}“${mendActs[act].name}”${words}：${reason}`;
  const kind = isAgreed ? 'mend-confirmed' : 'mend-refused';
  await addNotice(em, { effectKey: `${kind}:${id}`, kind, caseId, officeId, accountId, text, now });
}

const officeOf = ({ roles }: OrderedBy['actor']): string | null => roles[0]?.officeId ?? null;
