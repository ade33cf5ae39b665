import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { safeFileName } from '../attachments/file-name.js';
import { recordAudit } from '../audit/record-audit.js';
import { accountNames } from '../cases/names.js';
import { isDuplicateKey } from '../db/errors.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { nationalFields, type NationalField } from '../domain/intake/national-columns.js';
import { insertDraft } from '../intake/keep-draft.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { writeCsv } from '../tables/write-csv.js';
import type { importNational as endpoint, NationalImportBody } from './api.js';
import { draftContent, type DraftSource } from './draft-content.js';
import { matchRows, type RowMatch } from './match-rows.js';
import { NationalImport } from './national-import.entity.js';
import { NationalImportRow } from './national-import-row.entity.js';
import { readNationalFile } from './read-national-file.js';

type Answer = z.infer<typeof endpoint.response>;
type Result = Answer['results'][number];
type ImportDeps = Pick<Deps, 'dataSource' | 'clock' | 'vault'>;

type TakenFile = Pick<NationalImport, 'id' | 'officeId' | 'fileName'>;

const refusals: Partial<Record<RowMatch['state'], string>> = {
  existing: '本院已有这个编号的案件，请在列表中逐项比对',
  unnumbered: '此人在本院已有案件，请为该案填写案件编号',
  twice: '与本文件前面的行重复',
  nameless: '没有可用的当事人姓名',
};

/**
 * Takes the chosen rows, each by itself: a draft of the clerk with its source, or nothing. A row taken before, from whatever file, is
 * not taken again.
 */
export async function importNational(
  deps: ImportDeps,
  given: z.output<typeof NationalImportBody> & { actor: Actor; requestId: string },
): Promise<Answer> {
  const { officeId, lines, actor, requestId } = given;
  const em = deps.dataSource.manager;
  const today = deps.clock.today();
  const at = deps.clock.now();
  await assertMayInOffice(em, actor, 'import-cases', officeId, today);
  const read = await readNationalFile(em, { ...given, today });
  const chosen = new Set(lines);
  const matches = (await matchRows(em, deps, officeId, read.rows)).filter(({ row }) =>
    chosen.has(row.line),
  );
  const { accountId } = actor;
  const file = {
    ...{ id: randomUUID(), officeId, fileName: safeFileName(given.fileName) },
    ...{ fileSha256: read.sha256, importedBy: accountId, importedAt: at },
  };
  await em.insert(NationalImport, file);
  const by = (await accountNames(em, [accountId])).get(accountId) ?? '';
  const results: Result[] = [];
  for (const match of matches) results.push(await takeRow(deps, { match, file, by, actor }));
  await recordAudit(em, {
    ...{ at, accountId, action: 'import-cases', requestId },
    ...{ subjectType: 'national-import', subjectId: file.id },
    detail: { officeId, fileSha256: read.sha256, ...counts(results) },
  });
  return { results, report: reportOf(matches, results) };
}

async function takeRow(
  deps: ImportDeps,
  given: { match: RowMatch; file: TakenFile; by: string; actor: Actor },
): Promise<Result> {
  const { match, file, by, actor } = given;
  const { row, rowKey, state } = match;
  const { line } = row;
  const refusal = refusals[state];
  if (refusal !== undefined) return { line, outcome: 'refused', draftId: null, detail: refusal };
  const already: Result = {
    line,
    outcome: 'already',
    draftId: match.draftId,
    detail: '已经导入过',
  };
  if (state === 'imported') return already;
  const source: DraftSource = { fileName: file.fileName, line, by, on: deps.clock.today() };
  try {
    const draftId = await deps.dataSource.transaction(async (em) => {
      const content = draftContent(row, file.officeId, source);
      const id = await insertDraft(em, deps, { actor, content });
      await em.insert(NationalImportRow, {
        ...{ id: randomUUID(), importId: file.id, officeId: file.officeId, rowKey, line },
        ...{ externalNumber: row.values.externalNumber ?? null, draftId: id, caseId: null },
      });
      return id;
    });
    return { line, outcome: 'draft', draftId, detail: takenText(match) };
  } catch (error) {
    // Somebody took the same row at the same moment.
    if (isDuplicateKey(error)) return already;
    throw error;
  }
}

function takenText({ row: { faults } }: RowMatch): string {
  if (faults.length === 0) return '已导入为未提交的登记';
  const names = faults.map(({ field }) => nationalFields[field].name).join('、');
  return `已导入为未提交的登记，其中${names}有误，没有带入`;
}

const outcomeWords: Record<Result['outcome'], string> = {
  ...{ draft: '已导入', already: '未重复导入', refused: '未导入' },
};

function reportOf(matches: readonly RowMatch[], results: readonly Result[]): string {
  const cellOf = (line: number, field: NationalField) =>
    matches.find(({ row }) => row.line === line)?.row.cells[field] ?? '';
  return writeCsv([
    ['行号', '案件编号', '当事人姓名', '结果', '说明'],
    ...results.map(({ line, outcome, detail }) => [
      ...[String(line), cellOf(line, 'externalNumber'), cellOf(line, 'name')],
      ...[outcomeWords[outcome], detail],
    ]),
  ]);
}

function counts(results: readonly Result[]): Record<Result['outcome'], number> {
  const count = (outcome: Result['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  return { draft: count('draft'), already: count('already'), refused: count('refused') };
}
