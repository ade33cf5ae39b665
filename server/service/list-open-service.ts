import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { caseScope, inScope } from '../cases/case-scope.js';
import { namedCases } from '../cases/named-cases.js';
import { accountNames, officeNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import { LegalDocument } from '../documents/document.entity.js';
import type { Actor } from '../domain/access/permissions.js';
import type { ServiceStanding } from '../domain/papers/service-standing.js';
import type { listOpenService as descriptor, ServiceRow, serviceTabs } from './api.js';
import { standingOf } from './read-service.js';
import { ServiceAttempt } from './service-attempt.entity.js';
import { servedKinds } from './service-course.js';

export type ServiceTab = (typeof serviceTabs)[number];
type Page = z.infer<typeof descriptor.response>;

/** An office has some dozens open; beyond this only the oldest are looked at. */
const mostRows = 400;

/** Papers that are to be served in the cases a person may serve for, the oldest first. */
export async function listOpenService(
  deps: Deps,
  { actor, state }: { actor: Actor; state: ServiceTab },
): Promise<Page> {
  const em = deps.dataSource.manager;
  const documents = await unservedDocuments(em, deps, actor);
  const open = await withStanding(em, deps, documents.slice(0, mostRows));
  const isIn = (standing: ServiceStanding, tab: ServiceTab) =>
    tab === 'overdue' ? standing.isOverdue : standing.progress === tab;
  const count = (tab: ServiceTab) => open.filter(({ standing }) => isIn(standing, tab)).length;
  return {
    items: await rowsOf(
      em,
      open.filter(({ standing }) => isIn(standing, state)),
    ),
    counts: {
      overdue: count('overdue'),
      waiting: count('waiting'),
      'on-the-way': count('on-the-way'),
      again: count('again'),
    },
    isCut: documents.length > mostRows,
  };
}

type OpenDocument = Pick<
  LegalDocument,
  'id' | 'caseId' | 'kind' | 'title' | 'number' | 'recipient' | 'state'
> &
  Pick<LegalDocument, 'issuedOn' | 'sealedOn' | 'servedOn'>;

async function unservedDocuments(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  actor: Actor,
): Promise<OpenDocument[]> {
  const scope = await caseScope(em, actor, 'record-service', clock.today());
  return em
    .createQueryBuilder(LegalDocument, 'd')
    .innerJoin('relief_case', 'c', 'c.id = d.caseId')
    .select(['d.id', 'd.caseId', 'd.kind', 'd.title', 'd.number', 'd.recipient', 'd.state'])
    .addSelect(['d.issuedOn', 'd.sealedOn', 'd.servedOn'])
    .where('d.servedOn IS NULL AND c.closedAt IS NULL')
    .andWhere(`d.state IN ('issued', 'sealed') AND d.kind IN (:...kinds)`, { kinds: servedKinds })
    .andWhere(inScope(scope))
    .orderBy('d.seq', 'ASC')
    .limit(mostRows + 1)
    .getMany();
}

interface OpenService {
  document: OpenDocument;
  tryCount: number;
  standing: ServiceStanding;
}

async function withStanding(
  em: EntityManager,
  deps: Deps,
  documents: OpenDocument[],
): Promise<OpenService[]> {
  if (documents.length === 0) return [];
  const attempts = await em.find(ServiceAttempt, {
    where: { documentId: In(documents.map(({ id }) => id)) },
    order: { seq: 'ASC' },
  });
  const open: OpenService[] = [];
  for (const document of documents) {
    const tries = attempts.filter(({ documentId }) => documentId === document.id);
    const standing = await standingOf(em, deps, document, tries);
    if (standing.progress !== 'not-ready') {
      open.push({ document, standing, tryCount: tries.length });
    }
  }
  return open;
}

async function rowsOf(
  em: EntityManager,
  open: OpenService[],
): Promise<z.infer<typeof ServiceRow>[]> {
  const cases = await namedCases(
    em,
    open.map(({ document }) => document.caseId),
  );
  const all = [...cases.values()];
  const offices = await officeNames(
    em,
    all.map(({ officeId }) => officeId),
  );
  const people = await accountNames(
    em,
    all.map(({ handlerId }) => handlerId),
  );
  return open.flatMap(({ document, standing, tryCount }) => {
    const found = cases.get(document.caseId);
    if (!found) return [];
    const { id, number, title, officeId, handlerId } = found;
    return [
      {
        ...{ documentId: document.id, title: document.title, number: document.number },
        ...{ recipient: document.recipient, issuedOn: document.issuedOn, tryCount, standing },
        case: {
          ...{ id, number, title, officeName: offices.get(officeId) ?? officeId },
          handlerName: handlerId === null ? null : (people.get(handlerId) ?? null),
        },
      },
    ];
  });
}
