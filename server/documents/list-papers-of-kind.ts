import type { EntityManager } from 'typeorm';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import { caseScope, inScope, type CaseScope } from '../cases/case-scope.js';
import { namedCases } from '../cases/named-cases.js';
import type { ActorRoles } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { DocumentState } from '../domain/papers/document-states.js';
import { LegalDocument } from './document.entity.js';

export interface PaperOfKind {
  id: string;
  /** 发文字号; null for kinds that carry none. */
  number: string | null;
  caseTitle: string;
  issuedOn: LocalDate;
  state: DocumentState;
}

/** A choice, no register: who looks for an older one names it. */
const most = 20;

/**
 * The latest papers of a kind the person may read, standing or not, whose number or case holds the words `q`; null when the person may
 * read such papers of no case at all. The same answer as `assertMayRead`, for all papers at once.
 */
export async function listPapersOfKind(
  em: EntityManager,
  { actor, kind, q, on }: { actor: ActorRoles; kind: DocumentKindId; q: string; on: LocalDate },
): Promise<PaperOfKind[] | null> {
  const isInternal = documentKinds[kind].volume === '内卷';
  const action = isInternal ? 'see-internal-papers' : 'see-case';
  const scope = await caseScope(em, actor, action, on);
  if (isNowhere(scope)) return null;
  const query = em
    .createQueryBuilder(LegalDocument, 'd')
    .select(['d.id', 'd.number', 'd.caseId', 'd.issuedOn', 'd.state'])
    .innerJoin('relief_case', 'c', 'c.id = d.caseId')
    .where('d.kind = :kind AND d.isInternal = :isInternal', { kind, isInternal })
    .andWhere(inScope(scope))
    .orderBy('d.createdAt', 'DESC')
    .addOrderBy('d.id', 'DESC')
    .limit(most);
  if (q !== '') {
    const part = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
    query.andWhere('(d.number LIKE :part OR c.title LIKE :part OR c.number LIKE :part)', { part });
  }
  const rows = await query.getMany();
  const cases = await namedCases(
    em,
    rows.map(({ caseId }) => caseId),
  );
  return rows.map(({ id, number, caseId, issuedOn, state }) => ({
    ...{ id, number, issuedOn, state },
    caseTitle: cases.get(caseId)?.title ?? '',
  }));
}

const isNowhere = (scope: CaseScope): boolean =>
  [scope.handlingOfficeIds, scope.involvedOfficeIds, scope.assigned].every(
    (offices) => offices.length === 0,
  );
