import { z } from 'zod';
import { auditChange } from '../../audit/audit-facts.js';
import { recordAudit } from '../../audit/record-audit.js';
import { parseAct } from '../../cases/parse-act.js';
import { RuleError } from '../../domain/basics/errors.js';
import { maskAccount } from '../../domain/people/masking.js';
import { formatYuan, sumFen } from '../../domain/basics/money.js';
import { recordAccounts } from '../../duplicates/record-accounts.js';
import type { ActContext, ActHandler } from '../../tasks/act.js';
import { birthsOf, custodyColumns } from '../custody-columns.js';
import { unpaidShares } from '../next-shares.js';
import { PayeeShare } from '../payee-share.entity.js';
import { taskDisbursement } from '../task-disbursement.js';

const Payee = z.object({
  personId: z.string(),
  amountFen: z.int(),
  bank: z.string().trim().min(1).max(80),
  account: z.string().trim().min(1).max(80),
  holder: z.string().trim().min(1).max(80),
  custody: z
    .object({ kind: z.enum(['bank', 'community', 'notary', 'guardian']), custodian: z.string() })
    .nullish(),
});
type Payee = z.infer<typeof Payee>;

const Data = z.object({
  payees: z.array(Payee),
  identityChecked: z.literal(true, '应核对领款人身份'),
  checkedBy: z.string().trim().min(1),
});

/**
 * 核对领款人身份和账户: accounts, holders and custody may be corrected, persons and amounts not: what each gets was decided. Paid and
 * ordered shares stay as they are.
 */
export const verifyPayees: ActHandler = async (context) => {
  const { em, actor, now } = context;
  const { payees } = parseAct(Data, context.data);
  const { id, caseId } = await taskDisbursement(context);
  const shares = await unpaidShares(em, id);
  assertSameSums(payees, shares);
  for (const payee of payees) await correctShares(context, payee, shares);
  await recordAccounts(em, context.deps, caseId, payees);
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'verify-payees', caseId },
    ...{ subjectType: 'disbursement', subjectId: id },
    detail: { persons: payees.map(({ personId }) => personId) },
    ...auditChange(masksOf(shares), masksOf(await unpaidShares(em, id))),
  });
  return {};
};

function assertSameSums(payees: Payee[], shares: PayeeShare[]): void {
  const dueOf = (personId: string) =>
    sumFen(shares.filter((row) => row.personId === personId).map(({ amountFen }) => amountFen));
  const persons = new Set(shares.map(({ personId }) => personId));
  const named = new Set(payees.map(({ personId }) => personId));
  const isSameList = named.size === payees.length && named.size === persons.size;
  if (!isSameList || payees.some(({ personId }) => !persons.has(personId))) {
    throw new RuleError('PAYEES_MISMATCH', '领款人应与待发放的领款人一致，每人一行');
  }
  const wrong = payees.find(({ personId, amountFen }) => amountFen !== dueOf(personId));
  if (wrong) {
    const due = formatYuan(dueOf(wrong.personId));
    throw new RuleError('PAYEES_MISMATCH', `${wrong.holder}的待发放金额应为 ${due}，不能改动`);
  }
}

/** Accounts by person, as masks. */
const masksOf = (shares: readonly PayeeShare[]) =>
  Object.fromEntries(shares.map(({ personId, accountMasked }) => [personId, accountMasked]));

async function correctShares(
  { em, deps: { vault }, today: on }: ActContext,
  { personId, account, bank, holder, custody }: Payee,
  shares: PayeeShare[],
): Promise<void> {
  const births = await birthsOf(em, [personId]);
  const birthOn = births.get(personId) ?? null;
  for (const { id, dueOn } of shares.filter((share) => share.personId === personId)) {
    await em.update(PayeeShare, id, {
      ...{ bank, holder },
      accountCipher: vault.seal(account),
      accountIndex: vault.index(account),
      accountMasked: maskAccount(account),
      ...custodyColumns(custody ?? null, { birthOn, on, dueOn }),
    });
  }
}
