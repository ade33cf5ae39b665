import { In, type EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import { findCase } from '../../cases/find-case.js';
import { lockCase } from '../../cases/lock-case.js';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import { LegalDocument } from '../document.entity.js';
import { findDocument, moveDocument } from '../move-document.js';
import { assertMayAct } from './life-permission.js';

/** 归档: files every standing paper of a case that is being closed, in the transaction that closes it. */
export async function fileCaseDocuments(
  em: EntityManager,
  deps: Pick<Deps, 'clock'>,
  caseId: string,
): Promise<void> {
  const papers = await em.find(LegalDocument, {
    select: { id: true },
    where: { caseId, state: In(['issued', 'sealed', 'served']) },
    order: { seq: 'ASC' },
  });
  for (const { id } of papers) await fileOne(em, deps, { id, accountId: null });
}

/** Files a paper that was issued after its case was closed: a record of a visit, a notice to pay back. */
export async function fileDocument(
  deps: Pick<Deps, 'dataSource' | 'clock'>,
  { documentId, actor, requestId }: { documentId: string; actor: Actor; requestId: string },
): Promise<void> {
  await deps.dataSource.transaction(async (em) => {
    const document = await findDocument(em, documentId);
    const { caseId } = document;
    await lockCase(em, caseId);
    await assertMayAct(em, actor, document, 'file', deps.clock.today());
    if ((await findCase(em, caseId)).closedAt === null) {
      throw new RuleError('WRONG_STATE', '案件尚未办结，文书在办结时一并归档', { caseId });
    }
    const { accountId } = actor;
    await fileOne(em, deps, { id: documentId, accountId });
    await recordAudit(em, {
      ...{ at: deps.clock.now(), accountId, action: 'file-document', caseId, requestId },
      ...{ subjectType: 'document', subjectId: documentId },
      ...{ before: { state: document.state }, after: { state: 'filed' } },
    });
  });
}

async function fileOne(
  em: EntityManager,
  deps: Pick<Deps, 'clock'>,
  { id: documentId, accountId }: { id: string; accountId: string | null },
): Promise<void> {
  const set = { filedOn: deps.clock.today() };
  await moveDocument(em, { documentId, act: 'file', now: deps.clock.now(), accountId, set });
}
