import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Person } from '../../../server/cases/person.entity.js';
import { aMoneyOffice, type MoneyOffice } from '../money/play-money.js';
import { aWorld, type World } from '../money/world.js';
import { draftedData, issueDrafted, proposedFor } from './draft-paper.js';
import { aDecidedCase } from './paid-case.js';
import { aReviewedCase } from './reviewed-case.js';

let world: World;
let office: MoneyOffice;
beforeAll(async () => {
  world = await aWorld();
  office = await aMoneyOffice(world);
});
afterAll(() => world.drop());

const identityNumber = '110101199003077459';
const rules = '《人民检察院开展国家司法救助工作细则》第五条';
const transfer = { addressee: '青山县民政局', suggestions: ['纳入最低生活保障', ' '] };

describe('the transfer to social assistance', () => {
  it('tells what was found out and given, with the numbers the other side must match', async () => {
    const { caseId } = await aKnownCase();
    const { proposed } = await proposedFor(world, caseId, 'social-assistance-transfer');

    const entered = { ...proposed, ...transfer };
    const letter = await issueDrafted(world, caseId, 'social-assistance-transfer', entered);

    expect(letter).toMatchObject({ recipient: '青山县民政局', isInternal: false });
    expect(letter.data).toMatchObject({
      persons: [{ name: '李秀兰', identityNumber }],
      hardship: '申请人家庭困难。\n家庭成员3人，其中未成年人1人。',
      relief: { by: '本院', amountFen: 30_000_00, on: '2026-03-02' },
      ...{ suggestions: ['纳入最低生活保障'], replyBy: '2026-04-01', legalBasis: [rules] },
      attachments: ['国家司法救助决定书', '生活困难证明材料', '社会救助移送回执'],
    });
  });

  it('says where no relief was given', async () => {
    const { caseId } = await aReviewedCase(world);
    const { proposed } = await proposedFor(world, caseId, 'social-assistance-transfer');

    const entered = { ...proposed, ...transfer, replyBy: '' };
    const [data] = await draftedData(world, caseId, 'social-assistance-transfer', entered);

    expect(data).toMatchObject({ relief: null, replyBy: null });
    expect(proposed['attachments']).not.toContain('国家司法救助决定书');
  });

  it('asks for something', async () => {
    const { caseId } = await aReviewedCase(world);
    const { proposed } = await proposedFor(world, caseId, 'social-assistance-transfer');

    const entered = { ...proposed, addressee: '青山县民政局', suggestions: [' '] };
    const drafted = draftedData(world, caseId, 'social-assistance-transfer', entered);

    await expect(drafted).rejects.toMatchObject({
      faults: [{ pointer: '/suggestions', detail: '建议救助事项至少填写一项' }],
    });
  });
});

describe('the form for the answer', () => {
  it('waits for a transfer and repeats what that asked for', async () => {
    const { caseId } = await aKnownCase();
    const before = await proposedFor(world, caseId, 'social-assistance-receipt');
    const { proposed: letter } = await proposedFor(world, caseId, 'social-assistance-transfer');
    const entered = { ...letter, ...transfer };
    const { number } = await issueDrafted(world, caseId, 'social-assistance-transfer', entered);

    const { refusal, proposed } = await proposedFor(world, caseId, 'social-assistance-receipt');
    const [data] = await draftedData(world, caseId, 'social-assistance-receipt', proposed);

    expect([before.refusal, refusal]).toEqual(['尚未出具社会救助移送函', null]);
    expect(data).toMatchObject({
      ...{ transferNumber: number, transferredOn: '2026-03-02', body: '青山县民政局' },
      ...{ personNames: ['李秀兰'], suggestions: ['纳入最低生活保障'], replyBy: '2026-04-01' },
    });
    const unknown = { ...proposed, transferNumber: '青检移〔2026〕99号' };
    const drafted = draftedData(world, caseId, 'social-assistance-receipt', unknown);
    await expect(drafted).rejects.toMatchObject({ faults: [{ pointer: '/transferNumber' }] });
  });
});

describe('letters to those who need not have the number', () => {
  it('mask it in a proposal', async () => {
    const { caseId } = await aKnownCase();
    const { proposed } = await proposedFor(world, caseId, 'social-assistance-proposal');

    const entered = { ...proposed, addressee: '青山县农业农村局', proposals: ['纳入监测'] };
    const letter = await issueDrafted(world, caseId, 'social-assistance-proposal', entered);

    expect(letter.data).toMatchObject({ persons: [{ maskedIdentity: '110***********7459' }] });
    expect(letter.html).not.toContain(identityNumber);
    expect(proposed['reasons']).toContain('仍有困难');
  });

  it('mask it in a letter to several bodies, each an addressee once', async () => {
    const { caseId } = await aKnownCase();
    const { proposed } = await proposedFor(world, caseId, 'comprehensive-support-letter');
    const measures = [
      { body: '教育局', field: '教育', measure: '落实资助' },
      { body: '妇联', field: '心理', measure: '心理辅导' },
      { body: '教育局', field: '生活', measure: '免费午餐' },
    ];

    const entered = { ...proposed, measures };
    const letter = await issueDrafted(world, caseId, 'comprehensive-support-letter', entered);

    expect(letter.recipient).toBe('教育局、妇联');
    expect(letter.data).toMatchObject({ addressees: ['教育局', '妇联'], measures });
    expect(letter.html).not.toContain(identityNumber);
    const strange = { ...proposed, measures: [{ ...measures[0], field: '旅游' }] };
    const drafted = draftedData(world, caseId, 'comprehensive-support-letter', strange);
    await expect(drafted).rejects.toMatchObject({ faults: [{ pointer: '/measures/0/field' }] });
  });
});

describe('the record of a visit after the relief', () => {
  const seen = {
    ...{ household: '母女二人，在家务农。', useOfMoney: '偿还医疗费。', visitedOn: '2026-03-02' },
  };

  it('asks what came of every measure the letters of the case asked for', async () => {
    const { caseId } = await aKnownCase();
    const letter = 'comprehensive-support-letter';
    const { proposed: support } = await proposedFor(world, caseId, letter);
    const measures = [{ body: '教育局', field: '教育', measure: '落实资助' }];
    await issueDrafted(world, caseId, letter, { ...support, measures });
    const { proposed: moved } = await proposedFor(world, caseId, 'social-assistance-transfer');
    await issueDrafted(world, caseId, 'social-assistance-transfer', { ...moved, ...transfer });

    const { proposed } = await proposedFor(world, caseId, 'follow-up-record');
    const [data] = await draftedData(world, caseId, 'follow-up-record', { ...proposed, ...seen });

    expect(data).toMatchObject({
      ...{ interviewee: '李秀兰（本人）', beneficiaryNames: ['李秀兰'], visitors: ['张明'] },
      ...{ way: '入户', income: null, unmetNeeds: null, relief: { amountFen: 30_000_00 } },
      measures: [
        { body: '教育局', measure: '落实资助', state: '未了解' },
        { body: '青山县民政局', measure: '纳入最低生活保障', state: '未了解' },
      ],
    });
  });

  it('does not lie ahead', async () => {
    const { caseId } = await aReviewedCase(world);
    const { proposed } = await proposedFor(world, caseId, 'follow-up-record');
    const on = (visitedOn: string) =>
      draftedData(world, caseId, 'follow-up-record', { ...proposed, ...seen, visitedOn });

    await expect(on('2026-03-03')).rejects.toMatchObject({ faults: [{ pointer: '/visitedOn' }] });
    await expect(on('2026-03-02')).resolves.toHaveLength(1);
  });
});

// helpers

/** A decided case whose applicant has an identity card. */
async function aKnownCase() {
  const made = await aDecidedCase(world, office);
  await world.dataSource.manager.update(
    Person,
    { id: made.personIds[0] ?? '' },
    { identityKind: 'resident-id', identityCipher: world.deps.vault.seal(identityNumber) },
  );
  return made;
}
