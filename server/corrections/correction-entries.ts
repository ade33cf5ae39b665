import type { EntityManager } from 'typeorm';
import { accountNames } from '../cases/names.js';
import type { TimelineEntry } from '../cases/progress-view-api.js';
import { correctableFields } from '../domain/cases/correction.js';
import { CaseCorrection } from './case-correction.entity.js';

/** Corrections as the timeline of their case tells them, values masked. */
export async function correctionEntries(
  em: EntityManager,
  caseId: string,
): Promise<TimelineEntry[]> {
  const rows = await em.findBy(CaseCorrection, { caseId });
  if (rows.length === 0) return [];
  const names = await accountNames(
    em,
    rows.flatMap(({ askedBy, decidedBy }) => [askedBy, decidedBy]),
  );
  return rows.flatMap((row) => {
    const isDirect = row.decidedAt === null && row.state === 'done';
    const what = `${isDirect ? '更正' : '提出更正'}：${changesText(row)}。理由：${row.reason}`;
    const first = entry(row.askedAt, what, names.get(row.askedBy));
    if (row.decidedAt === null || row.decidedBy === null) return [first];
    const verdict = row.state === 'done' ? '确认更正' : `退回更正：${row.note ?? ''}`;
    return [first, entry(row.decidedAt, verdict, names.get(row.decidedBy))];
  });
}

function changesText({ changes }: CaseCorrection): string {
  return changes
    .map(({ field, before, after }) => {
      const { name } = correctableFields[field];
      return `${name}由“${before ?? '无'}”改为“${after ?? '无'}”`;
    })
    .join('；');
}

function entry(at: Date, text: string, who: string | undefined): TimelineEntry {
  return { kind: 'correction', at: at.toISOString(), text, who: who ?? null, office: null };
}
