import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { recordAudit } from '../../audit/record-audit.js';
import { Assistance } from '../../cases/assistance.entity.js';
import { findCase } from '../../cases/find-case.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { addNotice } from '../../notices/add-notice.js';
import { findOffice } from '../../offices/find-office.js';
import type { IssuedDocument } from '../issue-document.js';

const Said = z.object({ outcome: z.enum(['已办理', '退回']), result: z.string() });

export interface HelpAnswer {
  assistanceId: string;
  /** What the letter says. */
  data: unknown;
  letter: IssuedDocument;
  actor: Actor;
}

/**
 * The letter answers the request. One that was asked for beside the process is settled by it; in the process the task 反馈协助结果 still
 * settles it, and begins with the words of the letter. The handling office is told of both.
 */
export async function answerHelp(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { assistanceId: id, data, letter, actor }: HelpAnswer,
): Promise<void> {
  const { outcome, result } = Said.parse(data);
  const help = await em.findOneByOrFail(Assistance, { id });
  const now = clock.now();
  const state = outcome === '退回' ? ('returned' as const) : ('reported' as const);
  const settled = help.sentBy === null ? {} : { state, settledAt: now };
  await em.update(Assistance, { id }, { ...settled, result });
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'settle-assistance', caseId: help.caseId },
    ...{ subjectType: 'assistance', subjectId: id, detail: { documentId: letter.documentId } },
    ...{ before: { state: help.state }, after: { state: settled.state ?? help.state } },
  });
  const { title, officeId, handlerId } = await findCase(em, help.caseId);
  const { name } = await findOffice(em, help.assistingOfficeId);
  await addNotice(em, {
    ...{ effectKey: `assistance-answered:${id}:${letter.documentId}`, kind: 'assistance' },
    ...{ caseId: help.caseId, officeId, now },
    ...(handlerId === null ? { role: 'clerk' as const } : { accountId: handlerId }),
    text: `“${title}”委托${name}协助，已复函（${letter.number ?? ''}）：${outcome}`,
  });
}
