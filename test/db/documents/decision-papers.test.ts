import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { moneyActs } from '../../../server/money/acts.js';
import { reserveFunds } from '../../../server/money/reserve-funds.js';
import { aMoneyOffice, type MoneyOffice } from '../money/play-money.js';
import { aWorld, play, type World } from '../money/world.js';
import { draftedData, issueDrafted, proposedFor } from './draft-paper.js';
import { aDecidedCase, pay } from './paid-case.js';
import { aReviewedCase } from './reviewed-case.js';

let world: World;
let office: MoneyOffice;
beforeAll(async () => {
  world = await aWorld();
  office = await aMoneyOffice(world);
  await office.appropriate(10_000_000_00);
});
afterAll(() => world.drop());

const why = { facts: '申请人隐瞒已获赔偿。', reasons: '不符合救助条件。' };
const change = {
  reasons: '原代管单位不便履行职责。',
  changes: [{ item: '代管方式', before: '村委会代管', after: '银行代管' }],
};

describe('the revocation of a decision', () => {
  it('has no place before the office decided, nor while the bank has not answered', async () => {
    const { caseId } = await aReviewedCase(world);
    const made = await aDecidedCase(world, office);

    const undecided = await proposedFor(world, caseId, 'decision-revocation');
    const decided = await proposedFor(world, made.caseId, 'decision-revocation');
    await pay(world, office, made, { settle: false });
    const ordered = await proposedFor(world, made.caseId, 'decision-revocation');

    expect(undecided.refusal).toBe('本院没有可以撤销的救助决定书');
    expect(decided.refusal).toBeNull();
    expect(ordered.refusal).toBe('有款项正在支付，登记支付结果后再撤销');
  });

  it('says that nothing more is paid while nothing was', async () => {
    const { caseId } = await aDecidedCase(world, office);

    const [data] = await draftedData(world, caseId, 'decision-revocation', why);

    const decision = await decisionOf(caseId);
    expect(data).toMatchObject({
      decision: { number: decision.number, on: '2026-03-02', amountFen: 30_000_00 },
      ...{ unpaidFen: 30_000_00, recoverFen: null, ...why },
    });
  });

  it('asks back what was paid', async () => {
    const made = await aDecidedCase(world, office);
    await pay(world, office, made);

    const paper = await issueDrafted(world, made.caseId, 'decision-revocation', why);

    expect(paper.number).toMatch(/撤〔2026〕\d+号$/u);
    expect(paper.data).toMatchObject({ unpaidFen: null, recoverFen: 30_000_00 });
  });

  it('happens once, and nothing is prepared or confirmed for payment after it', async () => {
    const made = await aDecidedCase(world, office);
    const { caseId, disbursementId } = made;
    await reserveFunds(world.deps, { disbursementId });
    await office.verify(caseId, disbursementId, made.payees);
    const variables = { disbursementId };
    const prepare = () =>
      play(world, moneyActs['prepare-payment'], {
        ...{
          actor: office.clerk,
          caseId,
          variables,
          data: { payOn: '2026-03-02', method: 'bank' },
        },
      });
    const confirm = (data: object) =>
      play(world, moneyActs['confirm-payment'], {
        ...{ actor: office.reviewer, caseId, variables, data: { ...data } },
      });
    await prepare();

    await issueDrafted(world, caseId, 'decision-revocation', why);

    const { refusal } = await proposedFor(world, caseId, 'decision-revocation');
    const change = await proposedFor(world, caseId, 'decision-amendment');
    const { proposed } = await proposedFor(world, caseId, 'social-assistance-transfer');
    expect(refusal).toBe('本院没有可以撤销的救助决定书');
    expect(change.refusal).toBe('本院没有可以变更的救助决定书');
    expect(proposed['attachments']).not.toContain('国家司法救助决定书');
    const revoked = { code: 'WRONG_STATE', message: '救助决定已经撤销，不再发放' };
    await expect(prepare()).rejects.toMatchObject(revoked);
    await expect(confirm({ paymentConfirmed: true })).rejects.toMatchObject(revoked);
    await confirm({ paymentConfirmed: false, reason: '决定已撤销' });
  });

  it('is not for the decision of another office', async () => {
    const { caseId } = await aDecidedCase(world, office);
    const em = world.dataSource.manager;
    await em.update(LegalDocument, { caseId, kind: 'relief-decision' }, { officeId: 'city-a' });

    const { refusal } = await proposedFor(world, caseId, 'decision-revocation');

    expect(refusal).toBe('本院没有可以撤销的救助决定书');
    await expect(draftedData(world, caseId, 'decision-revocation', why)).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  it('wants facts and reasons', async () => {
    const { caseId } = await aDecidedCase(world, office);

    const drafted = draftedData(world, caseId, 'decision-revocation', { facts: ' ', reasons: '' });

    await expect(drafted).rejects.toMatchObject({
      faults: [{ pointer: '/facts', detail: '查明的事实必填' }, { pointer: '/reasons' }],
    });
  });
});

describe('the amendment of a decision', () => {
  it('names the decision, each point before and after, and leaves the amount', async () => {
    const { caseId } = await aDecidedCase(world, office);

    const paper = await issueDrafted(world, caseId, 'decision-amendment', change);

    const decision = await decisionOf(caseId);
    expect(paper.number).toMatch(/变〔2026〕\d+号$/u);
    expect(paper.data).toMatchObject({
      ...{ amountFen: 30_000_00, changes: change.changes },
      decision: { number: decision.number, amountFen: 30_000_00 },
    });
  });

  it('has no place once money is on its way', async () => {
    const made = await aDecidedCase(world, office);
    const before = await proposedFor(world, made.caseId, 'decision-amendment');

    await pay(world, office, made, { settle: false });
    const ordered = await proposedFor(world, made.caseId, 'decision-amendment');

    const other = await aDecidedCase(world, office);
    await pay(world, office, other);
    const paid = await proposedFor(world, other.caseId, 'decision-amendment');
    const refusal = '救助金已经开始发放，不能再变更决定';
    expect([before.refusal, ordered.refusal, paid.refusal]).toEqual([null, refusal, refusal]);
  });

  it('changes something', async () => {
    const { caseId } = await aDecidedCase(world, office);

    const drafted = draftedData(world, caseId, 'decision-amendment', { ...change, changes: [] });

    await expect(drafted).rejects.toMatchObject({
      faults: [{ pointer: '/changes', detail: '变更事项至少填写一项' }],
    });
  });
});

// helpers

const decisionOf = (caseId: string): Promise<LegalDocument> =>
  world.dataSource.manager.findOneByOrFail(LegalDocument, { caseId, kind: 'relief-decision' });
