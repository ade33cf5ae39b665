import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import { assertMayOnCase, mayOnCase } from '../../cases/case-scope.js';
import { caseHolder } from '../../cases/case-subject.js';
import { lockCase } from '../../cases/lock-case.js';
import type { Deps } from '../../deps.js';
import { refusalOf, type Actor, type ActorRoles } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { assertMayRead } from '../assert-may-read.js';
import type { LegalDocument } from '../document.entity.js';
import { findDocument } from '../move-document.js';
import { printTroubleOf } from './print-refusal.js';
import { PrintTrouble } from './print-trouble.entity.js';

/** 重新打印: queues a paper that was put aside or waits, as if it had never failed; the next round prints it. */
export async function reprintDocument(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { documentId, actor, requestId }: { documentId: string; actor: Actor; requestId: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const document = await findDocument(em, documentId);
    const { caseId } = document;
    await lockCase(em, caseId);
    const today = clock.today();
    await assertMayRead(em, actor, document, today);
    await assertMayOnCase(em, actor, 'reprint-document', await caseHolder(em, caseId), today);
    const trouble = await printTroubleOf(em, documentId);
    if (trouble === null) {
      throw new RuleError('WRONG_STATE', '这份文书没有打印失败，不需要重新打印', { documentId });
    }
    await em.delete(PrintTrouble, { documentId });
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'reprint-document', caseId },
      ...{ subjectType: 'document', subjectId: documentId, requestId },
      detail: { failures: trouble.failures, reason: trouble.reason },
    });
  });
}

/** Why this person may not queue the paper again, in Chinese; null when they may. */
export async function reprintRefusal(
  em: EntityManager,
  actor: ActorRoles,
  { caseId }: Pick<LegalDocument, 'caseId'>,
  on: LocalDate,
): Promise<string | null> {
  const may = await mayOnCase(em, actor, 'reprint-document', await caseHolder(em, caseId), on);
  return may ? null : refusalOf('reprint-document').detail;
}
