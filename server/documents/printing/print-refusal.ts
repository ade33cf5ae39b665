import type { EntityManager } from 'typeorm';
import { RuleError } from '../../domain/basics/errors.js';
import { shanghaiMinute } from '../../domain/basics/local-date.js';
import { LegalDocument } from '../document.entity.js';
import { PrintTrouble } from './print-trouble.entity.js';

/** What keeps a paper from being printed; null: nothing. */
export async function printTroubleOf(
  em: EntityManager,
  documentId: string,
): Promise<PrintTrouble | null> {
  return em.findOneBy(PrintTrouble, { documentId });
}

/** The papers of a case whose printing was given up. */
export async function putAsideOf(em: EntityManager, caseId: string): Promise<Set<string>> {
  const rows = await em
    .createQueryBuilder(PrintTrouble, 'trouble')
    .innerJoin(LegalDocument, 'document', 'document.id = trouble.documentId')
    .where('document.caseId = :caseId AND trouble.nextTryAt IS NULL', { caseId })
    .getMany();
  return new Set(rows.map(({ documentId }) => documentId));
}

/** Refuses to print a paper that was put aside or waits for its next try, with the reason in Chinese: two browsers would be lost on it. */
export async function assertPrintable(
  em: EntityManager,
  documentId: string,
  now: Date,
): Promise<void> {
  const trouble = await printTroubleOf(em, documentId);
  if (trouble === null || (trouble.nextTryAt !== null && trouble.nextTryAt <= now)) return;
  throw new RuleError('PRINT_FAILED', printTroubleText(trouble), { documentId });
}

/** How it stands with the printing, in one Chinese sentence. */
export function printTroubleText({
  failures,
  nextTryAt,
}: Pick<PrintTrouble, 'failures' | 'nextTryAt'>): string {
  const failed = failures === 0 ? '暂时无法保存' : `已打印失败${String(failures)}次`;
  return nextTryAt === null
    ? `这份文书${failed}，系统已停止重试并通知承办人；请检查内容后在文书页点“重新打印”`
    : `这份文书${failed}，系统将于${shanghaiMinute(nextTryAt)}再次打印，请稍后查看`;
}
