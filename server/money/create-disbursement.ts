import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { isDuplicateKey } from '../db/errors.js';
import { maskAccount } from '../domain/people/masking.js';
import type { Fen } from '../domain/basics/money.js';
import { keepSettingRefs } from '../settings/keep-setting-refs.js';
import { settingWithRef } from '../settings/setting-in-force.js';
import type { FundSource } from './api.js';
import { birthsOf, custodyColumns } from './custody-columns.js';
import { Disbursement } from './disbursement.entity.js';
import { PayeeShare } from './payee-share.entity.js';
import { planShares, type PayeePlan, type PlannedShare } from './plan-shares.js';

export interface NewDisbursement {
  caseId: string;
  /** The office that pays. */
  officeId: string;
  purpose: 'advance' | 'grant';
  /** Idempotence key: the same key answers the same disbursement. */
  effectKey: string;
  /** Share of this office, `deductedFen` included. */
  amountFen: Fen;
  /** Advance this office paid already. */
  deductedFen: Fen;
  /** Rank in the queue for money; higher goes first. */
  urgency: number;
  /** Payees of the whole decision; scaled to this share. */
  payees: readonly PayeePlan[];
}

/**
 * Plans what an office pays: the shares of the payees add up to `amountFen - deductedFen` exactly. An advance is paid from
 * the reserve of the office (备付金), a grant from the source its setting `fundMode` names.
 */
export async function createDisbursement(
  em: EntityManager,
  deps: Pick<Deps, 'clock' | 'vault'>,
  plan: NewDisbursement,
): Promise<{ disbursementId: string }> {
  const shares = planShares(plan.payees, plan.amountFen, plan.deductedFen);
  const { caseId, officeId, purpose, effectKey, amountFen, deductedFen, urgency } = plan;
  const id = randomUUID();
  try {
    await em.insert(Disbursement, {
      ...{ id, caseId, officeId, purpose, effectKey, amountFen, deductedFen, urgency },
      fundSource: await fundSourceOf(em, deps, plan),
      state: shares.length === 0 ? 'nothing-due' : 'planned',
      createdAt: deps.clock.now(),
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const { id: disbursementId } = await em.findOneByOrFail(Disbursement, { effectKey });
    return { disbursementId };
  }
  if (shares.length > 0) {
    const births = await birthsOf(
      em,
      shares.map(({ personId }) => personId),
    );
    const on = deps.clock.today();
    await em.insert(
      PayeeShare,
      shares.map((share) => ({
        ...shareRow(deps, id, share),
        ...custodyColumns(share.custody, {
          ...{ birthOn: births.get(share.personId) ?? null, on, dueOn: share.dueOn },
        }),
      })),
    );
  }
  return { disbursementId: id };
}

async function fundSourceOf(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { caseId, purpose, officeId }: NewDisbursement,
): Promise<FundSource> {
  if (purpose === 'advance') return 'reserve';
  const on = clock.today();
  const { value, ref } = await settingWithRef(em, officeId, 'fundMode', on);
  await keepSettingRefs(em, { caseId, usedFor: 'fund-source', refs: [ref], on, now: clock.now() });
  return value;
}

function shareRow({ vault }: Pick<Deps, 'vault'>, disbursementId: string, share: PlannedShare) {
  const { personId, instalment, amountFen, dueOn, holder, bank, account } = share;
  return {
    id: randomUUID(),
    ...{ disbursementId, personId, instalment, amountFen, dueOn, holder, bank },
    accountCipher: vault.seal(account),
    accountIndex: vault.index(account),
    accountMasked: maskAccount(account),
    state: 'due' as const,
  };
}
