import type { EntityManager } from 'typeorm';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import { RuleError } from '../domain/basics/errors.js';
import { warningNames } from '../domain/once-only/warning-verdicts.js';
import type { FoundIn } from './duplicate-warning.entity.js';
import { PayeeAccount } from './payee-account.entity.js';
import { refreshWarnings, type FoundWarning } from './refresh-warnings.js';
import { warningViews } from './warning-views.js';
import { WarningsOpen } from './warnings-open.js';

interface Gate {
  em: EntityManager;
  case: ReliefCase;
  now: Date;
}

const NAMED = 5;

/**
 * Refuses while a warning of the case is not settled, and a grant where one was settled as a second relief (Art. 3: once only).
 * Looks again first, so that what appeared since the last look stands in the way too.
 */
export async function assertWarningsSettled(
  { em, case: row, now }: Gate,
  foundIn: Extract<FoundIn, 'proposal' | 'approval'>,
  { isGrant }: { isGrant: boolean },
): Promise<void> {
  const holding = await refreshWarnings(em, { caseId: row.id, foundIn, now });
  const open = holding.filter(({ settledAt }) => settledAt === null);
  if (open.length > 0) throw await refusal(em, row.id, open);
  const duplicate = holding.find(({ verdict }) => verdict === 'duplicate');
  if (!isGrant || duplicate === undefined) return;
  throw new RuleError(
    'DUPLICATE_RELIEF',
    `已核实属于重复救助（${warningNames[duplicate.kind]}），同一案件只救助一次，不能再予救助`,
    { caseId: row.id },
  );
}

async function refusal(
  em: EntityManager,
  caseId: string,
  open: readonly FoundWarning[],
): Promise<WarningsOpen> {
  const views = await warningViews(em, open);
  const named = views
    .slice(0, NAMED)
    .map(({ kind, title, holder }) => `${warningNames[kind]}（${holder}，${title}）`);
  const rest = views.length > NAMED ? '等' : '';
  const text = `有${views.length}条重复救助预警尚未处理：${named.join('；')}${rest}`;
  return new WarningsOpen(text, caseId, open, await em.findBy(PayeeAccount, { caseId }));
}
