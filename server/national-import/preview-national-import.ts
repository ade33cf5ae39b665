import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { mayOnCase } from '../cases/case-scope.js';
import { accountNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import type { NationalFileBody, previewNationalImport as endpoint } from './api.js';
import { compareCase } from './compare-case.js';
import { matchRows, type RowMatch } from './match-rows.js';
import { NationalImport } from './national-import.entity.js';
import { readNationalFile } from './read-national-file.js';

type Answer = z.infer<typeof endpoint.response>;
type PreviewDeps = Pick<Deps, 'dataSource' | 'clock' | 'vault'>;

/** What a file says, cell by cell with its faults, and what the office has of it already; changes nothing. */
export async function previewNationalImport(
  deps: PreviewDeps,
  given: z.output<typeof NationalFileBody> & { actor: Actor },
): Promise<Answer> {
  const { officeId, actor } = given;
  const em = deps.dataSource.manager;
  const today = deps.clock.today();
  await assertMayInOffice(em, actor, 'import-cases', officeId, today);
  const read = await readNationalFile(em, { ...given, today });
  const matches = await matchRows(em, deps, officeId, read.rows);
  const rows: Answer['rows'] = [];
  for (const match of matches) rows.push(await rowView(em, deps, actor, match));
  const { sheet, otherSheets, columns, sha256 } = read;
  return { sheet, otherSheets, columns, rows, seen: await seenBefore(em, officeId, sha256) };
}

/** A case the reader stepped out of, or may not correct, is told of without a word of what it says. */
async function rowView(
  em: EntityManager,
  deps: PreviewDeps,
  actor: Actor,
  { row, state, found, draftId, isUsedElsewhere }: RowMatch,
): Promise<Answer['rows'][number]> {
  const { line, cells, faults } = row;
  const used = { field: 'externalNumber' as const, detail: '其他检察院的案件已经使用这个编号' };
  const today = deps.clock.today();
  const isOpen =
    found !== null && (await mayOnCase(em, actor, 'correct-application', found, today));
  const compared = isOpen ? await compareCase(em, deps, found, row) : null;
  return {
    ...{ line, cells, state, draftId: draftId ?? null },
    faults: isUsedElsewhere ? [...faults, used] : faults,
    caseId: isOpen ? found.id : null,
    caseTitle: isOpen ? found.title : null,
    applicationId: compared?.applicationId ?? null,
    differences: compared?.differences ?? [],
  };
}

async function seenBefore(
  em: EntityManager,
  officeId: string,
  fileSha256: string,
): Promise<Answer['seen']> {
  const last = await em.findOne(NationalImport, {
    where: { officeId, fileSha256 },
    order: { importedAt: 'DESC' },
  });
  if (last === null) return null;
  const names = await accountNames(em, [last.importedBy]);
  return { by: names.get(last.importedBy) ?? '', at: last.importedAt.toISOString() };
}
