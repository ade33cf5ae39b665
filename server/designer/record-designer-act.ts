import type { EntityManager } from 'typeorm';
import { isOnRecord } from '../audit/is-on-record.js';
import { sittingMs } from '../audit/reading-windows.js';
import { recordAudit, type AuditInput } from '../audit/record-audit.js';
import { noteRecorded } from '../audit/request-origin.js';
import type { Actor, Authority } from '../domain/access/permissions.js';

export interface DesignerAct extends Pick<AuditInput, 'action' | 'before' | 'after' | 'detail'> {
  actor: Pick<Actor, 'accountId'>;
  /** By whose right; left out: nothing but the own is asked. */
  authority?: Authority;
  draftId: string;
  now: Date;
}

/** Writes down what was done with a draft, in the transaction of the act. */
export async function recordDesignerAct(
  em: EntityManager,
  { actor, authority, draftId, now, detail, ...act }: DesignerAct,
): Promise<void> {
  const inNameOf = authority?.inNameOf?.accountId;
  await recordAudit(em, {
    ...{ ...act, at: now, accountId: actor.accountId },
    ...{ subjectType: 'process-draft', subjectId: draftId },
    detail: { ...detail, ...(inNameOf === undefined ? {} : { inNameOf }) },
  });
}

/** The same for what happens every few seconds (autosave, lock): once for a person and draft in ten minutes. */
export async function recordOnceASitting(em: EntityManager, act: DesignerAct): Promise<void> {
  const { actor, action, draftId, now } = act;
  const since = new Date(now.getTime() - sittingMs);
  const asked = { accountId: actor.accountId, action, subjectId: draftId };
  if (await isOnRecord(em, asked, since)) noteRecorded();
  else await recordDesignerAct(em, act);
}
