import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { addPartnerRelief, recordOf } from './add-partner-relief.js';
import { readPartnerList } from './read-partner-list.js';

export interface PartnerImport {
  officeId: string;
  /** CSV, columns as in `partnerColumns`. */
  text: string;
  actor: Actor;
  requestId: string;
}

export interface ImportReport {
  added: number;
  alreadyThere: { line: number }[];
  refused: { line: number; reason: string }[];
}

/** 导入其他单位救助记录: a line is taken whole or refused with its reason; when anything breaks, nothing of the list stays. */
export async function importPartnerReliefs(
  deps: Deps,
  { officeId, text, actor, requestId }: PartnerImport,
): Promise<ImportReport> {
  const today = deps.clock.today();
  const em = deps.dataSource.manager;
  await assertMayInOffice(em, actor, 'enter-partner-relief', officeId, today);
  const lines = readPartnerList(text, today);
  return deps.dataSource.transaction(async (em) => {
    const report: ImportReport = { added: 0, alreadyThere: [], refused: [] };
    for (const { line, read } of lines) {
      if (typeof read === 'string') {
        report.refused.push({ line, reason: read });
        continue;
      }
      const record = recordOf(deps, read, { officeId, source: 'import' });
      const { accountId } = actor;
      const { isNew } = await addPartnerRelief(em, deps, record, { accountId, requestId });
      if (isNew) report.added += 1;
      else report.alreadyThere.push({ line });
    }
    return report;
  });
}
