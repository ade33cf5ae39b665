import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { NationalColumns } from './national-columns.entity.js';

type Columns = Record<string, string>;

/** Keeps how the office's files are to be read from now on, over what was kept before. */
export async function saveColumns<C extends Columns>(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  given: { officeId: string; columns: C; actor: Actor; requestId: string },
): Promise<{ columns: C }> {
  const { officeId, columns, actor, requestId } = given;
  const { accountId } = actor;
  const at = clock.now();
  await assertMayInOffice(dataSource.manager, actor, 'import-cases', officeId, clock.today());
  await dataSource.transaction(async (em) => {
    await em.upsert(NationalColumns, { officeId, columns, savedBy: accountId, savedAt: at }, [
      'officeId',
    ]);
    await recordAudit(em, {
      ...{ at, accountId, action: 'save-national-columns', requestId },
      ...{ subjectType: 'office', subjectId: officeId },
      detail: { columns },
    });
  });
  return { columns };
}
