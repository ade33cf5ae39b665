import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { moneyActs } from '../../../server/money/acts.js';
import type { PayeePlan } from '../../../server/money/plan-shares.js';
import { aMoneyOffice, type MoneyOffice } from '../money/play-money.js';
import { aPayee, aWorld, play, type World } from '../money/world.js';
import { draftedData, issueDrafted, proposedFor } from './draft-paper.js';
import { aDecidedCase, pay } from './paid-case.js';

let world: World;
let office: MoneyOffice;
beforeAll(async () => {
  world = await aWorld();
  office = await aMoneyOffice(world);
  await office.appropriate(10_000_000_00);
});
afterAll(() => world.drop());

describe('the receipt for the money', () => {
  it('is issued to each payee with all that was paid, when its signing is registered', async () => {
    const applicants = ['李秀兰', '陈小禾'];
    const made = await aDecidedCase(world, office, { applicants });
    await pay(world, office, made);

    await sign(made, 'sign-1');

    const receipts = await papers(made.caseId, 'payment-receipt');
    expect(receipts.map(({ data }) => data['payeeName']).sort()).toEqual([...applicants].sort());
    expect(receipts[0]).toMatchObject({
      ...{ number: null, isInternal: false, state: 'issued' },
      data: {
        ...{ receiptNumber: '收2026-1', amountFen: 15_000_00, witness: '刘福生' },
        ...{ signedOn: '2026-03-02', custody: null },
        payments: [{ purpose: '一次性发放', paidOn: '2026-03-02', amountFen: 15_000_00 }],
      },
    });
    expect(receipts[0]?.html).not.toContain('6228480402564890018');
  });

  it('is not issued again for the same act, nor for money that is not paid', async () => {
    const made = await aDecidedCase(world, office);
    await pay(world, office, made);

    await sign(made, 'sign-2');
    await sign(made, 'sign-2');

    expect(await papers(made.caseId, 'payment-receipt')).toHaveLength(1);
    const unpaid = await aDecidedCase(world, office);
    await expect(sign(unpaid, 'sign-3')).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect(await papers(unpaid.caseId, 'payment-receipt')).toEqual([]);
  });
});

describe('the receipt printed before it is signed', () => {
  it('leaves number and day open, and no second one is issued when the signing is registered', async () => {
    const made = await aDecidedCase(world, office, { applicants: ['李秀兰', '陈小禾'] });
    const unpaid = await proposedFor(world, made.caseId, 'payment-receipt');
    await pay(world, office, made);
    const { refusal, proposed } = await proposedFor(world, made.caseId, 'payment-receipt');
    const drafted = await draftedData(world, made.caseId, 'payment-receipt', proposed);

    const printed = await issueDrafted(world, made.caseId, 'payment-receipt', proposed);
    const left = await draftedData(world, made.caseId, 'payment-receipt', proposed);
    await sign(made, 'sign-4');

    expect([unpaid.refusal, refusal]).toEqual(['本院没有已经发放而未出具收据的款项', null]);
    expect(drafted).toHaveLength(2);
    expect(printed.data).toMatchObject({ receiptNumber: null, signedOn: null, witness: null });
    expect(left).toHaveLength(1);
    const receipts = await papers(made.caseId, 'payment-receipt');
    expect(receipts.map(({ data }) => data['receiptNumber']).sort()).toEqual(
      [null, '收2026-1'].sort(),
    );
    const { refusal: none } = await proposedFor(world, made.caseId, 'payment-receipt');
    expect(none).toBe('本院没有已经发放而未出具收据的款项');
  });
});

describe('money that somebody else keeps', () => {
  const kept = (personId: string): PayeePlan => ({
    ...aPayee(personId, 20_000_00),
    custody: { kind: 'community', custodian: '石桥村村民委员会' },
    instalments: [
      { amountFen: 5_000_00, dueOn: '2026-03-10' },
      { amountFen: 15_000_00, dueOn: '2026-09-01' },
    ],
  });

  it('has no paper of custody where everybody keeps their own', async () => {
    const { caseId } = await aDecidedCase(world, office);

    const answers = [
      await proposedFor(world, caseId, 'custody-authorization'),
      await proposedFor(world, caseId, 'supervision-agreement'),
    ];

    const refusal = '本院的发放计划中没有代管的救助金';
    expect(answers.map((answer) => answer.refusal)).toEqual([refusal, refusal]);
  });

  it('is entrusted and supervised by one paper for each payee it is kept for', async () => {
    const { caseId } = await aDecidedCase(world, office, {
      applicants: ['李秀兰', '陈小禾'],
      payees: ([one = '', other = '']) => [aPayee(one, 10_000_00), kept(other)],
    });

    const { refusal, proposed } = await proposedFor(world, caseId, 'supervision-agreement');
    const authorizations = await draftedData(world, caseId, 'custody-authorization', proposed);
    const agreements = await draftedData(world, caseId, 'supervision-agreement', proposed);

    const common = {
      ...{ payeeName: '陈小禾', custodian: '石桥村村民委员会', amountFen: 20_000_00 },
      ...{ custodyKind: '村（居）民委员会代管', maskedAccount: '***************0018' },
    };
    expect(refusal).toBeNull();
    expect(authorizations).toMatchObject([common]);
    expect(agreements).toMatchObject([
      {
        ...common,
        instalments: [
          { amountFen: 5_000_00, on: '2026-03-10' },
          { amountFen: 15_000_00, on: '2026-09-01' },
        ],
      },
    ]);
    expect(proposed['release']).toContain('分期');
  });
});

describe('the notice to pay back', () => {
  const account = {
    ...{ accountHolder: '青山县财政局', accountBank: '工商银行', accountNumber: '170000000456' },
  };

  it('has no place before the office paid anything', async () => {
    const { caseId } = await aDecidedCase(world, office);

    const { refusal } = await proposedFor(world, caseId, 'recovery-notice');

    expect(refusal).toBe('本院在本案中尚未发放救助金');
  });

  it('takes payee, sum, day and decision from the case and asks for reason and account', async () => {
    const made = await aDecidedCase(world, office);
    await pay(world, office, made);
    const { proposed } = await proposedFor(world, made.caseId, 'recovery-notice');

    const entered = { ...proposed, ...account, reasons: '重复领取。' };
    const [data] = await draftedData(world, made.caseId, 'recovery-notice', entered);

    const [decision] = await papers(made.caseId, 'relief-decision');
    expect(proposed).toMatchObject({ payeeName: '李秀兰', recoverFen: 30_000_00 });
    expect(data).toMatchObject({
      ...{ paidFen: 30_000_00, paidOn: '2026-03-02', payBackBy: '2026-04-01' },
      paidUnder: `${decision?.number ?? ''}《国家司法救助决定书》`,
      account: { holder: '青山县财政局', bank: '工商银行', account: '170000000456' },
    });
  });

  it('proposes the account of the last one and the decision that took the ground away', async () => {
    const made = await aDecidedCase(world, office);
    await pay(world, office, made);
    const first = await proposedFor(world, made.caseId, 'recovery-notice');
    const entered = { ...first.proposed, ...account, reasons: '重复领取。' };
    await issueDrafted(world, made.caseId, 'recovery-notice', entered);
    const revoked = { facts: '隐瞒赔偿。', reasons: '不符合条件。' };
    const { number } = await issueDrafted(world, made.caseId, 'decision-revocation', revoked);

    const { proposed } = await proposedFor(world, made.caseId, 'recovery-notice');

    expect(proposed).toMatchObject(account);
    expect(proposed['reasons']).toContain(number);
  });

  it.each([
    ['recoverFen', { recoverFen: 30_000_01 }],
    ['payBackBy', { payBackBy: '2026-03-01' }],
    ['payeeName', { payeeName: '王强' }],
    ['accountNumber', { accountNumber: '12345' }],
  ])('is refused at %s', async (field, wrong) => {
    const made = await aDecidedCase(world, office);
    await pay(world, office, made);
    const { proposed } = await proposedFor(world, made.caseId, 'recovery-notice');
    const right = { ...proposed, ...account, reasons: '重复领取。', payBackBy: '2026-03-02' };

    const drafted = draftedData(world, made.caseId, 'recovery-notice', { ...right, ...wrong });

    await expect(drafted).rejects.toMatchObject({ faults: [{ pointer: `/${field}` }] });
    expect(await draftedData(world, made.caseId, 'recovery-notice', right)).toHaveLength(1);
  });
});

// helpers

async function sign(
  { caseId, disbursementId }: { caseId: string; disbursementId: string },
  effectKey: string,
): Promise<void> {
  await play(world, moneyActs['sign-receipt'], {
    ...{ actor: office.handler, caseId, variables: { disbursementId }, effectKey },
    data: { signedOn: '2026-03-02', receiptNumber: '收2026-1', witness: '刘福生' },
  });
}

const papers = (caseId: string, kind: string): Promise<LegalDocument[]> =>
  world.dataSource.manager.findBy(LegalDocument, { caseId, kind });
