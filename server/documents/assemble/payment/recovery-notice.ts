import { z } from 'zod';
import { ruleVersionOn } from '../../../../templates/vocabulary/legal-basis.js';
import { InputError } from '../../../domain/basics/errors.js';
import { addDays, formatChineseDate } from '../../../domain/basics/local-date.js';
import { formatYuan } from '../../../domain/basics/money.js';
import { recoveredFen } from '../../../money/case-money.js';
import { drafting, type Assembly } from '../../assembly.js';
import { decisionOf } from '../../decision-of.js';
import { LegalDocument } from '../../document.entity.js';
import { standingDocuments } from '../../standing-documents.js';
import { day, line, money, prose } from '../entry-fields.js';
import { contact, officeData, rulesOn } from '../parts.js';
import { paidTo, type PaidTo } from './paid-to.js';

const Entry = z.strictObject({
  payeeName: line('领款人'),
  recoverFen: money('追回金额'),
  reasons: prose('追回理由'),
  payBackBy: day('退回期限'),
  accountHolder: line('收款户名', '本院或者财政专户'),
  accountBank: line('开户银行'),
  accountNumber: line('收款账号').regex(/^\d{6,32}$/, '账号应为6至32位数字'),
});
type Entry = z.output<typeof Entry>;

/** Days an addressee has to pay back, unless the drafter says otherwise; the product's own. */
const daysToPayBack = 30;

/** 追回通知书: what was paid to whom comes from the money of the case, why it is asked back from the papers or the drafter. */
export const recoveryNotice = drafting('recovery-notice', {
  purpose: '要求领款人退回不应发放的救助金',
  refusal: async (assembly) =>
    (await paidTo(assembly)).length === 0 ? '本院在本案中尚未发放救助金' : null,
  entry: Entry,
  propose: async (assembly) => {
    const payees = await paidTo(assembly);
    const reasons = await reasonsFrom(assembly);
    return {
      ...(await owedBy(assembly, payees)),
      ...(reasons === null ? {} : { reasons }),
      payBackBy: addDays(assembly.issuedOn, daysToPayBack),
      ...(await lastAccount(assembly)),
    };
  },
  assemble: async (assembly, entered) => {
    const payees = await paidTo(assembly);
    const payee = payees.find(({ name }) => name === entered.payeeName);
    if (!payee) {
      const known = payees.map(({ name }) => name).join('、');
      throw fault('payeeName', `本院没有向“${entered.payeeName}”发放过救助金，领款人为${known}`);
    }
    assertPossible(assembly, entered, payee);
    const { accountHolder: holder, accountBank: bank, accountNumber: account } = entered;
    const { payeeName, recoverFen, reasons, payBackBy } = entered;
    const paidUnder = await paidUnderOf(assembly, payee);
    return [
      {
        key: '',
        recipient: payeeName,
        data: (number) => ({
          ...{ office: officeData(assembly), number, issuedOn: assembly.issuedOn, payeeName },
          ...{ paidUnder, paidOn: payee.paidOn, paidFen: payee.paidFen },
          ...{ recoverFen, reasons, payBackBy, account: { holder, bank, account } },
          legalBasis: [ruleVersionOn(rulesOn(assembly)).title],
          contact: contact(assembly),
        }),
      },
    ];
  },
});

const fault = (field: keyof Entry, detail: string) =>
  new InputError([{ pointer: `/${field}`, detail }]);

function assertPossible({ issuedOn }: Assembly, entered: Entry, { paidFen }: PaidTo): void {
  if (entered.recoverFen > paidFen) {
    throw fault('recoverFen', `追回金额不能超过已发放的${formatYuan(paidFen)}`);
  }
  if (entered.payBackBy < issuedOn) throw fault('payBackBy', '退回期限不能早于出具之日');
}

/** Whoever was paid last, and what is still owed; of several payees it is not known who paid back, so all that was paid. */
async function owedBy({ em, file }: Assembly, payees: PaidTo[]) {
  const payee = payees.at(-1);
  if (payee === undefined) return {};
  const back = payees.length === 1 ? await recoveredFen(em, file.row.id) : 0;
  const recoverFen = payee.paidFen - back;
  return { payeeName: payee.name, ...(recoverFen > 0 ? { recoverFen } : {}) };
}

async function paidUnderOf({ em, file, office }: Assembly, { isGrant, paidOn }: PaidTo) {
  const decision = isGrant ? await decisionOf(em, file.row.id, office.id) : null;
  return decision?.number == null
    ? `${formatChineseDate(paidOn)}前的先行救助审批`
    : `${decision.number}《国家司法救助决定书》`;
}

/** The decision that took the ground of the payment away. */
async function reasonsFrom({ em, file }: Assembly): Promise<string | null> {
  const kinds = ['refusal-decision', 'decision-revocation'] as const;
  const last = (await standingDocuments(em, file.row.id, ...kinds)).at(-1);
  if (!last) return null;
  const what =
    last.kind === 'refusal-decision' ? '作出不予国家司法救助决定' : '决定撤销国家司法救助决定';
  return `本院已于${formatChineseDate(last.issuedOn)}以${last.number ?? ''}${what}，已发放的救助金应当退回。`;
}

/** The account of the last such notice of the office. */
async function lastAccount({ em, office }: Assembly) {
  const [last] = await em.find(LegalDocument, {
    where: { kind: 'recovery-notice', officeId: office.id },
    order: { seq: 'DESC' },
    take: 1,
  });
  const Account = z.object({ holder: z.string(), bank: z.string(), account: z.string() });
  const found = Account.safeParse(last?.data['account']).data;
  if (!found) return {};
  const { holder: accountHolder, bank: accountBank, account: accountNumber } = found;
  return { accountHolder, accountBank, accountNumber };
}
