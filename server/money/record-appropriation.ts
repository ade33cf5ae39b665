import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Fen } from '../domain/basics/money.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import type { AppropriationBody } from './api.js';
import { book } from './book.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import { lockBalance } from './lock-balance.js';
import { serveWaiting } from './serve-waiting.js';

type MoneyDeps = Pick<Deps, 'dataSource' | 'clock' | 'calendar' | 'outbox'>;

/**
 * Books money an office was given and serves who waits for it. A voucher counts once: entered again as it was it answers
 * as before, with other content it is refused.
 */
export async function recordAppropriation(
  deps: MoneyDeps,
  { officeId, actor, ...body }: AppropriationBody & { officeId: string; actor: Actor },
): Promise<{ availableFen: Fen; servedDisbursementIds: string[] }> {
  const today = deps.clock.today();
  await assertMayInOffice(deps.dataSource.manager, actor, 'record-appropriation', officeId, today);
  const { fundSource, amountFen, voucherNumber } = body;
  await deps.dataSource.transaction(async (em) => {
    const businessKey = [officeId, fundSource, voucherNumber].join(':');
    const isNew = await book(em, deps, {
      ...{ kind: 'appropriated', businessKey, officeId, fundSource, amountFen, voucherNumber },
      byAccountId: actor.accountId,
    });
    if (!isNew) {
      const entryKey = `appropriated:${businessKey}`;
      const booked = await em.findOneByOrFail(LedgerEntry, { entryKey });
      if (booked.amountFen === amountFen) return;
      throw new RuleError('STALE', '这个凭证号已登记了另一金额', { voucherNumber });
    }
    await recordAudit(em, {
      ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'record-appropriation' },
      ...{ subjectType: 'office', subjectId: officeId, detail: { fundSource, amountFen } },
    });
  });
  const servedDisbursementIds = await serveWaiting(deps, { officeId, fundSource });
  const availableFen = await deps.dataSource.transaction((em) =>
    lockBalance(em, { officeId, fundSource }),
  );
  return { availableFen, servedDisbursementIds };
}
