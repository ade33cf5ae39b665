import type { EntityManager } from 'typeorm';
import { accountNames, signedByName } from '../cases/names.js';
import { ExternalNumberChange } from '../cases/external-number-change.entity.js';
import type { TimelineEntry } from '../cases/progress-view-api.js';
import { correctionEntries } from '../corrections/correction-entries.js';
import { migrationEntries } from '../designer/running/migration-entries.js';
import { importEntries } from '../national-import/import-entries.js';
import { recusalBodies, recusalOrigins } from '../domain/cases/recusal.js';
import { suspensionReasons } from '../domain/cases/suspension.js';
import { visitWays } from '../domain/cases/visit-record.js';
import { approvalEntries } from '../paper-approvals/approval-entries.js';
import { Recusal } from '../recusals/recusal.entity.js';
import { CaseSuspension } from '../suspensions/case-suspension.entity.js';
import { visitsOf, type VisitFacts } from '../visits/list-visits.js';

/** What was done to a case beside its process, as its timeline tells it. Who asked about the case stands in no timeline. */
export async function verbEntries(em: EntityManager, caseId: string): Promise<TimelineEntry[]> {
  const [recusals, suspensions, approvals, numbers, visits, corrections, imports, migrations] =
    await Promise.all([
      em.findBy(Recusal, { caseId }),
      em.findBy(CaseSuspension, { caseId }),
      approvalEntries(em, caseId),
      em.findBy(ExternalNumberChange, { caseId }),
      visitsOf(em, caseId),
      correctionEntries(em, caseId),
      importEntries(em, caseId),
      migrationEntries(em, caseId),
    ]);
  const names = await accountNames(em, [
    ...recusals.flatMap((row) => [row.accountId, row.askedBy, row.decidedBy, row.decidedFor]),
    ...suspensions.flatMap(({ suspendedBy, resumedBy }) => [suspendedBy, resumedBy]),
    ...numbers.map(({ changedBy }) => changedBy),
    ...visits.map(({ recordedBy }) => recordedBy),
  ]);
  return [
    ...recusals.flatMap((row) => recusalEntries(row, names)),
    ...suspensions.flatMap((row) => suspensionEntries(row, names)),
    ...approvals,
    ...numbers.map((row) => numberEntry(row, names)),
    ...visits.map((row) => visitEntry(row, names)),
    ...corrections,
    ...imports,
    ...migrations,
  ];
}

type Names = ReadonlyMap<string, string>;

function entry(
  kind: TimelineEntry['kind'],
  at: Date,
  text: string,
  who: string | null,
): TimelineEntry {
  return { kind, at: at.toISOString(), text, who, office: null };
}

const nameOf = (names: Names, id: string | null): string | null =>
  id === null ? null : (names.get(id) ?? null);

function recusalEntries(row: Recusal, names: Names): TimelineEntry[] {
  const person = `${nameOf(names, row.accountId) ?? ''}（${row.post}）`;
  const asked = { self: '', applied: `${row.requestedBy ?? ''}申请`, ordered: '' }[row.origin];
  const ask = `${recusalOrigins[row.origin]}：${asked}${person}${row.origin === 'applied' ? '回避' : ''}`;
  const asking = entry('recusal', row.askedAt, ask, nameOf(names, row.askedBy));
  if (row.decidedAt === null) return [asking];
  const body = recusalBodies[row.decidedBody ?? 'chief'];
  const verdict = row.state === 'granted' ? '予以回避' : '驳回申请';
  const who = signedByName(names, { accountId: row.decidedBy, forAccountId: row.decidedFor });
  return [asking, entry('recusal', row.decidedAt, `${body}决定${person}：${verdict}`, who)];
}

function suspensionEntries(row: CaseSuspension, names: Names): TimelineEntry[] {
  const { reason, note, plannedResumeOn } = row;
  const text = `中止办理（${suspensionReasons[reason]}）：${note}，计划${plannedResumeOn}恢复`;
  return [
    entry('suspension', row.suspendedAt, text, nameOf(names, row.suspendedBy)),
    ...(row.resumedAt === null
      ? []
      : [
          entry(
            'suspension',
            row.resumedAt,
            `恢复办理：${row.resumeNote ?? ''}`,
            nameOf(names, row.resumedBy),
          ),
        ]),
  ];
}

function numberEntry(row: ExternalNumberChange, names: Names): TimelineEntry {
  const text = `外部案号由“${row.former ?? '无'}”改为“${row.current ?? '无'}”：${row.reason}`;
  return entry('external-number', row.changedAt, text, nameOf(names, row.changedBy));
}

function visitEntry(
  { heldOn, way, syncedAt, recordedBy, isHelp }: VisitFacts,
  names: Names,
): TimelineEntry {
  const text = `${heldOn}${visitWays[way]}，笔录已同步${isHelp ? '（协助院）' : ''}`;
  return entry('visit', syncedAt, text, nameOf(names, recordedBy));
}
