import { findCase } from '../cases/find-case.js';
import type { Deps } from '../deps.js';
import { addNotice } from '../notices/add-notice.js';
import { insertAccounts } from './record-accounts.js';
import { insertWarnings } from './refresh-warnings.js';
import { WarningsOpen } from './warnings-open.js';

/** After a refusal by open warnings, keeps what was found and tells who has to settle it; any other error is none of ours. */
export async function keepWarnings(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  error: unknown,
): Promise<void> {
  if (!(error instanceof WarningsOpen)) return;
  const { caseId, accounts, warnings } = error;
  await dataSource.transaction(async (em) => {
    await insertAccounts(em, accounts);
    await insertWarnings(em, warnings);
    const { title, officeId, handlerId } = await findCase(em, caseId);
    const [first] = warnings;
    if (first === undefined) return;
    await addNotice(em, {
      ...{
        effectKey: `duplicate-warning:${first.id}`,
        kind: 'duplicate-warning',
        caseId,
        officeId,
      },
      ...(handlerId === null ? { role: 'department-head' } : { accountId: handlerId }),
      text: `“${title}”有${warnings.length}条重复救助预警需要核实处理`,
      now: clock.now(),
    });
  });
}
