import { findCase } from '../cases/find-case.js';
import type { Deps } from '../deps.js';
import { addNotice } from '../notices/add-notice.js';

/**
 * A step of the process did not issue its paper, because of what the check found: the handler of the case is told, or the clerks where there is
 * none yet. Each failure tells once; the message names paper and disagreement.
 */
export async function tellOfHeldPaper(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, jobKey, message }: { caseId: string; jobKey: string; message: string },
): Promise<void> {
  const em = dataSource.manager;
  const { title, officeId, handlerId } = await findCase(em, caseId);
  const now = clock.now();
  await addNotice(em, {
    effectKey: `paper-held:${jobKey}:${String(now.getTime())}`,
    ...{ kind: 'paper-held', caseId, officeId, now },
    ...(handlerId === null ? { role: 'clerk' as const } : { accountId: handlerId }),
    text: `“${title}”有文书没有出具，请更正后在文书核对处重新出具：${message}`,
  });
}
