import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { assignHandler } from '../../../server/cases/assign-handler.js';
import type { NewApplication } from '../../../server/cases/create-application-api.js';
import { intakeDraftings } from '../../../server/documents/assemble/intake/draftings.js';
import { entrySchema } from '../../../server/documents/drafts/drafting-of.js';
import { aKey, anIdentityNumber, aWorld, doAct, file, type World } from '../cases/world.js';
import { draftedData, issueDrafted, proposedFor } from './draft-paper.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const identityNumber = anIdentityNumber();

async function aFiledCase(overrides: Partial<NewApplication> = {}): Promise<string> {
  const applicant = { name: '李秀兰', identityNumber: anIdentityNumber(), address: '青山县柳河镇' };
  return (await file(world, { applicant, relation: '母亲', ...overrides })).caseId;
}

describe('the transfer of a clue inside the office', () => {
  it('takes people, case and need from the file and drops empty lines of attachments', async () => {
    const applicant = { name: '李秀兰', identityNumber, phone: '13900001234' };
    const caseId = await aFiledCase({
      ...{ origin: 'clue-transfer', clueSource: '第一检察部', applicant, agentName: '周律师' },
    });

    const { proposed } = await proposedFor(world, caseId, 'clue-transfer-form');
    const entered = { ...proposed, attachments: ['起诉书', '', ' '] };
    const [form] = await draftedData(world, caseId, 'clue-transfer-form', entered);

    expect(form).toMatchObject({
      ...{ fromDepartment: '第一检察部', foundBy: null, attachments: ['起诉书'] },
      ...{ need: '因伤致残，家庭困难，请求救助。', isUrgent: false },
      persons: [{ name: '李秀兰', identityNumber, representative: '周律师' }],
      originalCase: { cause: '王某故意伤害案' },
    });
  });
});

describe('the letter that hands a clue over', () => {
  it('proposes where to and why from the review of the materials', async () => {
    const caseId = await aFiledCase();
    await doAct(world, 'review-materials', {
      ...{ caseId, by: 'intake-clerk@county-a' },
      data: {
        materialsOutcome: 'not-ours',
        transferTo: '青山县人民法院',
        transferReason: '在执行中。',
      },
    });

    const { proposed } = await proposedFor(world, caseId, 'clue-handover-letter');
    const letter = await issueDrafted(world, caseId, 'clue-handover-letter', proposed);

    expect(letter.number).toMatch(/线〔2026〕\d+号$/);
    expect(letter).toMatchObject({ recipient: '青山县人民法院', isInternal: false });
    expect(letter.data).toMatchObject({
      ...{ reasons: '在执行中。', appliedOn: '2026-03-02', replyBy: null, attachments: [] },
    });
  });

  it('says that nobody has applied where that is so, and asks for no answer in the past', async () => {
    const caseId = await aFiledCase({ origin: 'ex-officio', form: 'none', materials: [] });
    const entered = { addressee: '青山县公安局', reasons: '由你局侦查。', attachments: [] };
    const letter = (replyBy: string) =>
      draftedData(world, caseId, 'clue-handover-letter', { ...entered, replyBy });

    expect(await letter('2026-03-02')).toMatchObject([{ appliedOn: null, replyBy: '2026-03-02' }]);
    await expect(letter('2026-03-01')).rejects.toMatchObject({
      faults: [{ pointer: '/replyBy', detail: '请函复日期不能早于今天' }],
    });
  });
});

describe('the approval to begin ex officio', () => {
  it('has no place in a case that somebody applied for', async () => {
    const applied = await aFiledCase();
    const found = await aFiledCase({ origin: 'ex-officio', form: 'none', materials: [] });

    const refusals = await Promise.all(
      [applied, found].map(async (caseId) => {
        const { refusal } = await proposedFor(world, caseId, 'ex-officio-approval');
        return refusal;
      }),
    );

    expect(refusals).toEqual(['本案系依申请办理，不需要依职权启动', null]);
  });

  it('knows the clue from the filing, and none that is found tomorrow', async () => {
    const caseId = await aFiledCase({
      ...{ origin: 'ex-officio', form: 'none', materials: [], clueSource: '巡回检察' },
      clueFoundOn: '2026-02-26',
    });

    const { proposed } = await proposedFor(world, caseId, 'ex-officio-approval');
    const form = (clueFoundOn: string) =>
      draftedData(world, caseId, 'ex-officio-approval', { ...proposed, clueFoundOn });

    expect(proposed).toMatchObject({ clueSource: '巡回检察', clueFoundOn: '2026-02-26' });
    expect(await form('2026-03-02')).toMatchObject([{ clueFoundOn: '2026-03-02' }]);
    await expect(form('2026-03-03')).rejects.toMatchObject({
      faults: [{ pointer: '/clueFoundOn', detail: '日期不能晚于今天' }],
    });
  });
});

describe('papers of one applicant', () => {
  it('are refused for somebody who has not applied', async () => {
    const caseId = await aFiledCase();

    const notice = draftedData(world, caseId, 'rights-notice', { applicantName: '王五' });

    await expect(notice).rejects.toMatchObject({
      faults: [{ pointer: '/applicantName', detail: '本案没有名为“王五”的申请人' }],
    });
    expect(
      await draftedData(world, caseId, 'rights-notice', { applicantName: '李秀兰' }),
    ).toMatchObject([{ applicantName: '李秀兰' }]);
  });

  it('print the application with what was put right before the signature', async () => {
    const caseId = await aFiledCase({ request: '请求救助××元' });

    const { proposed } = await proposedFor(world, caseId, 'application-form');
    const entered = { ...proposed, request: '请求救助三万元' };
    const form = await issueDrafted(world, caseId, 'application-form', entered);

    expect(form.data).toMatchObject({ request: '请求救助三万元', applicant: { name: '李秀兰' } });
  });

  it('record an oral application with its times, which are in order, and leave open what was not said', async () => {
    const caseId = await aFiledCase({ form: 'oral' });
    const { proposed } = await proposedFor(world, caseId, 'oral-application-record');
    const record = (given: Record<string, unknown>) =>
      draftedData(world, caseId, 'oral-application-record', { ...proposed, ...given });

    expect(await record({ startedAt: '09:30', endedAt: '09:31' })).toMatchObject([
      { startedAt: '09:30', endedAt: '09:31', recordedBy: null, heldOn: '2026-03-02' },
    ]);
    expect(await record({})).toMatchObject([
      {
        talk: expect.arrayContaining([
          { question: expect.stringContaining('不能提交书面申请'), answer: null },
          { question: expect.any(String), answer: '王某持刀将被害人刺成重伤。' },
        ]) as unknown,
      },
    ]);
    await expect(record({ startedAt: '09:30', endedAt: '09:30' })).rejects.toMatchObject({
      faults: [{ pointer: '/endedAt', detail: '结束时间应晚于开始时间' }],
    });
    await expect(record({ heldOn: '2026-03-03' })).rejects.toMatchObject({
      faults: [{ pointer: '/heldOn' }],
    });
  });
});

describe('who handles the case', () => {
  async function assigned(): Promise<{ caseId: string; handlerName: string }> {
    const caseId = await aFiledCase();
    await acceptCase(world.deps, { caseId, effectKey: aKey() });
    await assignHandler(world.deps, { caseId, effectKey: aKey() });
    const { proposed } = await proposedFor(world, caseId, 'case-assignment-notice');
    return { caseId, handlerName: String(proposed['handlerName']) };
  }

  it('is told by order with the reason', async () => {
    const { caseId, handlerName } = await assigned();

    const notice = await issueDrafted(world, caseId, 'case-assignment-notice', {
      ...{ handlerName, reason: '没有可以随机分案的人员' },
    });

    expect(notice).toMatchObject({ recipient: handlerName, isInternal: true, number: null });
    expect(notice.data).toMatchObject({ way: '指定分案', reason: '没有可以随机分案的人员' });
  });

  it('changes to somebody else, whom the applicants may ask', async () => {
    const { caseId, handlerName } = await assigned();
    const { proposed } = await proposedFor(world, caseId, 'handler-change-notice');
    const notice = (newHandler: string) =>
      draftedData(world, caseId, 'handler-change-notice', {
        ...{ ...proposed, newHandler, reason: '原承办人工作调动' },
      });

    expect(await notice('孙立群')).toMatchObject([
      {
        ...{ formerHandler: handlerName, newHandler: '孙立群', changedOn: '2026-03-02' },
        ...{ applicantNames: ['李秀兰'], contact: { person: '孙立群' } },
      },
    ]);
    await expect(notice(handlerName)).rejects.toMatchObject({
      faults: [{ pointer: '/newHandler', detail: '变更前后的承办人不能是同一人' }],
    });
  });
});

describe('a decision on recusal', () => {
  const reasons = '经查明，二人系表亲。';

  it('is proposed for the handler at the wish of the applicant, by analogy with criminal procedure', async () => {
    const caseId = await aFiledCase();
    await assignHandler(world.deps, { caseId, effectKey: aKey() });
    const { proposed } = await proposedFor(world, caseId, 'recusal-decision');

    const decision = await issueDrafted(world, caseId, 'recusal-decision', {
      ...{ ...proposed, reasons, successor: '孙立群' },
    });

    expect(decision.number).toMatch(/避〔2026〕\d+号$/);
    expect(decision.data).toMatchObject({
      ...{ personName: proposed['personName'], requestedBy: '李秀兰', successor: '孙立群' },
      legalBasis: ['《人民检察院刑事诉讼规则》'],
    });
    expect(decision.html).toContain('孙立群接替办理');
    expect(decision.html).not.toContain('申请复议');
  });

  it('that rejects the wish tells of the review within five days and keeps the handler', async () => {
    const caseId = await aFiledCase();
    const decision = await issueDrafted(world, caseId, 'recusal-decision', {
      ...{ personName: '周明远', personPost: '承办检察官', origin: '申请回避', reasons },
      ...{ requestedBy: '李秀兰', requestedOn: '', outcome: '驳回申请', decidedBy: '检察长' },
      successor: '孙立群',
    });

    expect(decision.data).toMatchObject({ reviewDays: 5, successor: null, requestedOn: null });
    expect(decision.html).toContain('五日内向本院申请复议一次');
  });

  it('names who asked where somebody did, and rejects nothing that nobody asked for', async () => {
    const caseId = await aFiledCase();
    const decide = (given: Record<string, unknown>) =>
      draftedData(world, caseId, 'recusal-decision', {
        ...{ personName: '周明远', personPost: '承办检察官', origin: '自行回避', reasons },
        ...{ requestedBy: '李秀兰', requestedOn: null, outcome: '予以回避', decidedBy: '检察长' },
        ...{ successor: null, ...given },
      });

    expect(await decide({})).toMatchObject([{ requestedBy: null, origin: '自行回避' }]);
    await expect(decide({ origin: '申请回避', requestedBy: ' ' })).rejects.toMatchObject({
      faults: [{ pointer: '/requestedBy', detail: '申请回避的，应当填写提出人' }],
    });
    await expect(decide({ outcome: '驳回申请' })).rejects.toMatchObject({
      faults: [{ pointer: '/outcome', detail: '只有对回避申请才能决定驳回' }],
    });
  });
});

it.each(Object.keys(intakeDraftings))(
  'the form of %s has a Chinese label at every field',
  (kind) => {
    const fields = entrySchema(kind)['properties'] as Record<string, { title?: string }>;

    const labels = Object.values(fields).map(({ title = '' }) => title);

    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => !/[一-鿿]/.test(label))).toEqual([]);
  },
);
