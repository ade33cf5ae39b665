import { lockCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { advancePaidFen, recoveredFen } from './case-money.js';
import { PaymentOrder } from './payment-order.entity.js';
import { releaseUnordered } from './release-unordered.js';

/**
 * Was an advance paid or ordered for a case that ends without a grant (先行救助核对)? Then it is to be recovered. Money reserved for
 * it and not ordered goes back to the office at once. Runs for terminated cases too.
 */
export async function checkAdvance(
  deps: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId }: { caseId: string },
): Promise<{ advanceRecovery: boolean }> {
  return deps.dataSource.transaction(async (em) => {
    await lockCase(em, caseId);
    await releaseUnordered(em, deps, caseId);
    const isOrdered = await em.existsBy(PaymentOrder, {
      ...{ caseId, purpose: 'advance', state: 'ordered' },
    });
    const owedFen = (await advancePaidFen(em, caseId)) - (await recoveredFen(em, caseId));
    return { advanceRecovery: isOrdered || owedFen > 0 };
  });
}
