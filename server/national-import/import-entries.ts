import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { accountNames } from '../cases/names.js';
import type { TimelineEntry } from '../cases/progress-view-api.js';
import { NationalImport } from './national-import.entity.js';
import { NationalImportRow } from './national-import-row.entity.js';

/** Where the basic data of a case came from, as its timeline tells it. */
export async function importEntries(em: EntityManager, caseId: string): Promise<TimelineEntry[]> {
  const rows = await em.findBy(NationalImportRow, { caseId });
  if (rows.length === 0) return [];
  const files = await em.findBy(NationalImport, { id: In(rows.map(({ importId }) => importId)) });
  const byId = new Map(files.map((file) => [file.id, file]));
  const names = await accountNames(
    em,
    files.map(({ importedBy }) => importedBy),
  );
  return rows.flatMap(({ importId, line }) => {
    const file = byId.get(importId);
    if (file === undefined) return [];
    const { fileName, importedAt, importedBy } = file;
    return [
      {
        ...{ kind: 'national-import' as const, at: importedAt.toISOString(), office: null },
        text: `基本信息由全国系统文件导入（${fileName}，第${line}行）`,
        who: names.get(importedBy) ?? null,
      },
    ];
  });
}
