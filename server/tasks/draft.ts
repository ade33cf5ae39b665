import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { payeesToVerify } from '../money/payees-to-verify.js';
import type { Task } from './task.entity.js';

type Data = Record<string, unknown>;

/** A draft as the table keeps it: whole and sealed, since account numbers are typed into some forms. */
export const sealDraft = ({ vault }: Pick<Deps, 'vault'>, data: Data): { sealed: string } => ({
  sealed: vault.seal(JSON.stringify(data)),
});

/** What was typed so far; without a draft, what the form begins with. Only for whoever may complete the task. */
export async function readDraft(
  em: EntityManager,
  deps: Pick<Deps, 'vault'>,
  task: Task,
): Promise<Data | null> {
  if (task.draft !== null) return JSON.parse(deps.vault.open(task.draft.sealed)) as Data;
  const { disbursementId } = task.variables;
  if (task.act !== 'verify-payees' || typeof disbursementId !== 'string') return null;
  return { payees: await payeesToVerify(em, deps, disbursementId) };
}
