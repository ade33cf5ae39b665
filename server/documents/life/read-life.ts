import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { findCase } from '../../cases/find-case.js';
import { accountNames, officeNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { needsRecall } from '../../domain/papers/document-states.js';
import { assertMayRead } from '../assert-may-read.js';
import { DocumentEvent } from '../document-event.entity.js';
import { LegalDocument } from '../document.entity.js';
import type { DocumentLife } from './views-api.js';
import { findDocument } from '../move-document.js';
import { printTroubleOf, printTroubleText } from '../printing/print-refusal.js';
import { reprintRefusal } from '../printing/reprint-document.js';
import { lifeRefusal } from './life-permission.js';

type View = z.input<typeof DocumentLife>;

/** A paper with its story, its versions and what the person may do with it, for whoever may read it. */
export async function readLife(
  { dataSource: { manager: em }, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, documentId }: { actor: Actor; documentId: string },
): Promise<View> {
  const document = await findDocument(em, documentId);
  const today = clock.today();
  await assertMayRead(em, actor, document, today);
  const { caseId, officeId, isInternal } = document;
  const row = await findCase(em, caseId);
  const offices = await officeNames(em, [officeId]);
  const refusal = (act: 'file' | 'void' | 'replace') =>
    lifeRefusal(em, actor, document, act, today);
  return {
    ...headOf(document),
    case: { id: caseId, title: row.title, number: row.number, isClosed: row.closedAt !== null },
    office: { id: officeId, name: offices.get(officeId) ?? officeId },
    internal: isInternal,
    versions: await versionsOf(em, document),
    events: await eventsOf(em, documentId),
    printTrouble: await troubleOf(em, documentId),
    refusals: {
      file: row.closedAt === null ? '案件办结时一并归档' : await refusal('file'),
      void: await refusal('void'),
      correct: await refusal('replace'),
      reprint: await reprintRefusal(em, actor, document, today),
    },
    needsRecall: needsRecall(document.state),
  };
}

async function troubleOf(em: EntityManager, documentId: string): Promise<View['printTrouble']> {
  const trouble = await printTroubleOf(em, documentId);
  if (trouble === null) return null;
  return { text: printTroubleText(trouble), isPutAside: trouble.nextTryAt === null };
}

function headOf(document: LegalDocument) {
  const { id, kind, title, number, recipient, state, templateVersion } = document;
  const { issuedOn, sealedOn, servedOn, filedOn, voidReason, voidRecall } = document;
  return {
    ...{ id, kind, title, number, recipient, state, templateVersion },
    ...{ issuedOn, sealedOn, servedOn, filedOn, voidReason, voidRecall },
  };
}

/** Every version of the paper, the first one first; one alone when it was never corrected. */
async function versionsOf(em: EntityManager, document: LegalDocument): Promise<View['versions']> {
  const versions = [document];
  for (let first: LegalDocument | null = document; first?.correctsId != null;) {
    first = await em.findOneBy(LegalDocument, { id: first.correctsId });
    if (first !== null) versions.unshift(first);
  }
  for (let last: LegalDocument | null = document; last !== null;) {
    last = await em.findOneBy(LegalDocument, { correctsId: last.id });
    if (last !== null) versions.push(last);
  }
  return versions.map(({ id, number, state, issuedOn }) => ({ id, number, state, issuedOn }));
}

async function eventsOf(em: EntityManager, documentId: string): Promise<View['events']> {
  const events = await em.find(DocumentEvent, {
    where: { documentId },
    order: { id: 'ASC' },
  });
  const names = await accountNames(
    em,
    events.map(({ accountId }) => accountId),
  );
  return events.map(({ act, state, at, accountId, note }) => ({
    ...{ act, state, note, at: at.toISOString() },
    by: accountId === null ? null : (names.get(accountId) ?? null),
  }));
}
