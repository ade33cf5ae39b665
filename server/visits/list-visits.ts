import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Assistance } from '../cases/assistance.entity.js';
import { assertMaySee } from '../cases/case-scope.js';
import { accountNames, officeNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import { answeredTalk, visitStaff, type VisitWay } from '../domain/cases/visit-record.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import type { VisitView } from './api.js';
import { openRecord } from './open-record.js';
import { visitPaper } from './sync-visit.js';
import { VisitPhoto } from './visit-photo.entity.js';
import { VisitRecordRow } from './visit-record.entity.js';

type View = z.input<typeof VisitView>;

/** Of a visit, what the timeline of the case tells. */
export interface VisitFacts {
  heldOn: LocalDate;
  way: VisitWay;
  syncedAt: Date;
  recordedBy: string;
  /** Made by an office that was asked to help. */
  isHelp: boolean;
}

/** The visits of a case without what was said there. */
export async function visitsOf(em: EntityManager, caseId: string): Promise<VisitFacts[]> {
  const rows = await em.findBy(VisitRecordRow, { caseId });
  return rows.map(({ heldOn, way, syncedAt, recordedBy, assistanceId }) => ({
    ...{ heldOn, way, syncedAt, recordedBy, isHelp: assistanceId !== null },
  }));
}

/** The records of a case for whoever may see it, the newest first; signatures stand on the paper alone. */
export async function listVisits(
  { dataSource, clock, vault }: Pick<Deps, 'dataSource' | 'clock' | 'vault'>,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<View[]> {
  const em = dataSource.manager;
  await assertMaySee(em, actor, caseId, clock.today());
  return readVisits(em, vault, caseId);
}

/** As `listVisits`, for whoever has judged who asks. */
export async function readVisits(
  em: EntityManager,
  vault: Pick<Deps['vault'], 'open'>,
  caseId: string,
): Promise<View[]> {
  const rows = await em.find(VisitRecordRow, {
    where: { caseId },
    order: { heldOn: 'DESC', syncedAt: 'DESC', id: 'ASC' },
  });
  const photos = await em.find(VisitPhoto, {
    where: { visitId: In(rows.map(({ id }) => id)) },
    order: { position: 'ASC' },
  });
  const names = await accountNames(
    em,
    rows.map(({ recordedBy }) => recordedBy),
  );
  const helpers = await helpingOffices(em, rows);
  return Promise.all(
    rows.map(async (row) => ({
      ...viewOf(row, vault),
      helpingOffice: helpers.get(row.assistanceId ?? '') ?? null,
      recordedBy: names.get(row.recordedBy) ?? '',
      documentId: await visitPaper(em, row.id),
      photos: photos
        .filter(({ visitId }) => visitId === row.id)
        .map(({ caption, attachmentId }) => ({ caption, attachmentId })),
    })),
  );
}

/** Names of the offices that made records at the request of another, by the request. */
async function helpingOffices(
  em: EntityManager,
  rows: readonly VisitRecordRow[],
): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ assistanceId }) => assistanceId ?? []);
  if (ids.length === 0) return new Map();
  const asked = await em.findBy(Assistance, { id: In(ids) });
  const names = await officeNames(
    em,
    asked.map(({ assistingOfficeId }) => assistingOfficeId),
  );
  return new Map(
    asked.map(({ id, assistingOfficeId }) => [id, names.get(assistingOfficeId) ?? '']),
  );
}

function viewOf(row: VisitRecordRow, vault: Pick<Deps['vault'], 'open'>) {
  const record = openRecord(vault, row);
  const { startedAt, endedAt, place, subject, talk, conditions, observation } = record;
  return {
    ...{ id: row.id, way: row.way, heldOn: row.heldOn, syncedAt: row.syncedAt.toISOString() },
    ...{ startedAt, endedAt, place, conditions, observation },
    ...{ subjectName: subject.name, subjectRelation: subject.relation },
    ...{ staffNames: visitStaff(record), answers: answeredTalk(talk) },
    ...{ presentNames: record.presentNames, readBy: record.readBy },
    ...{ isAgreed: record.isAgreed, remark: record.remark },
    signatures: record.signatures.map(({ post, name, image, reason }) => ({
      ...{ post, name, signed: image !== null, reason },
    })),
  };
}
