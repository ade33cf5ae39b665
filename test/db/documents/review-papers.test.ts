import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Assistance } from '../../../server/cases/assistance.entity.js';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { reviewDraftings } from '../../../server/documents/assemble/review/draftings.js';
import { assemblyOf } from '../../../server/documents/issue-document.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { createDraft } from '../../../server/documents/drafts/create-draft.js';
import { DocumentDraft } from '../../../server/documents/drafts/document-draft.entity.js';
import { issueDraft } from '../../../server/documents/drafts/issue-draft.js';
import { saveDraft } from '../../../server/documents/drafts/save-draft.js';
import { acceptDraft, submitDraft } from '../../../server/documents/drafts/step-draft.js';
import { parseInput } from '../../../server/http/parse-input.js';
import { openLetters } from '../../../server/inquiries/open-letters.js';
import { sendInquiry } from '../../../server/inquiries/send-inquiry.js';
import { settleLetter } from '../../../server/inquiries/settle-letter.js';
import { actorOf, aKey, aVerification, aWorld, doAct, file, type World } from '../cases/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const by = 'handler@county-a';
const helper = 'handler@county-b';

describe('the letter to another office', () => {
  it('tells whom to look for, what is asked and by when', async () => {
    const { caseId } = await askForHelp({
      ...{ assistanceNote: '核实住房', assistanceReplyBy: '2026-03-16' },
    });

    const [letter] = await papers(caseId, 'assistance-letter');
    expect(letter).toMatchObject({ officeId: 'county-a', isInternal: false, state: 'issued' });
    expect(letter?.number).toMatch(/托〔2026〕\d+号$/u);
    expect(letter?.data).toMatchObject({
      ...{ task: '调查核实', note: '核实住房', replyBy: '2026-03-16' },
      ...{ addressee: letter?.recipient, persons: [{ name: '李秀兰', phone: '13900001234' }] },
    });
  });

  it('asks for an answer today or later, soon where no day is named', async () => {
    await expect(askForHelp({ assistanceReplyBy: '2026-03-01' })).rejects.toMatchObject({
      faults: [{ pointer: '/assistanceReplyBy' }],
    });

    await askForHelp({ assistanceReplyBy: '2026-03-02' });
    const { caseId } = await askForHelp({});
    const [letter] = await papers(caseId, 'assistance-letter');
    expect(letter?.data).toMatchObject({ replyBy: null, note: null });
    expect(letter?.html).toContain('尽快');
  });
});

describe('the answer of the other office', () => {
  it('is its own paper with its own number and name, and names the letter', async () => {
    const { caseId, variables } = await askForHelp({});
    await answer('accept-assistance', { caseId, variables }, { assistanceAccepted: true });
    const accepted = await papers(caseId, 'assistance-reply');

    const done = { result: '家庭困难属实', reportedOn: '2026-03-02' };
    await answer('report-assistance', { caseId, variables }, done);

    const [letter] = await papers(caseId, 'assistance-letter');
    const [reply] = await papers(caseId, 'assistance-reply');
    const { displayName } = await actorOf(world, helper);
    expect(accepted).toEqual([]);
    expect(reply).toMatchObject({ officeId: 'county-b' });
    expect(reply?.data).toMatchObject({
      ...{ letterNumber: letter?.number, letterOn: '2026-03-02', outcome: '已办理' },
      ...{ result: '家庭困难属实', doneOn: '2026-03-02', contact: { person: displayName } },
    });
  });

  it('is issued once: a letter the office drafted and issued itself is its answer', async () => {
    const { caseId, variables } = await askForHelp({});
    await answer('accept-assistance', { caseId, variables }, { assistanceAccepted: true });
    await draftReply(caseId);

    const done = { result: '家庭困难属实', reportedOn: '2026-03-02' };
    await answer('report-assistance', { caseId, variables }, done);

    const [letter, ...others] = await papers(caseId, 'assistance-reply');
    expect([letter?.officeId, others]).toEqual(['county-b', []]);
    const help = await world.em.findOneByOrFail(Assistance, { caseId });
    expect(help).toMatchObject({ state: 'reported', result: '家庭困难属实' });
  });

  it('is a return with its reason where it does not help', async () => {
    const { caseId, variables } = await askForHelp({});

    const returned = { assistanceAccepted: false, reason: '当事人已迁出' };
    await answer('accept-assistance', { caseId, variables }, returned);

    const [reply] = await papers(caseId, 'assistance-reply');
    expect(reply?.data).toMatchObject({ outcome: '退回', result: '当事人已迁出', doneOn: null });
  });
});

describe('the reminder of an inquiry', () => {
  const reminder = reviewDraftings['inquiry-reminder'];

  it('has no place in a case whose letters are all answered, or that sent none', async () => {
    const { caseId } = await file(world);
    const before = await reminder.refusal?.(await assembly(caseId));
    await inquire(caseId);
    const open = await reminder.refusal?.(await assembly(caseId));
    await settleAll(caseId);

    expect([before, open]).toEqual(['本案没有尚未回复的函询函', null]);
    expect(await reminder.refusal?.(await assembly(caseId))).toBe('本案没有尚未回复的函询函');
  });

  it('proposes every agency that has not answered, and three working days', async () => {
    const caseId = await inquired();
    const [first, ...others] = await openLetters(world.em, { caseId });
    await settle(first?.id ?? '');

    const proposed = await reminder.propose(await assembly(caseId));

    expect(proposed).toEqual({
      agencies: others.map(({ agency }) => agency),
      replyBy: '2026-03-05',
    });
  });

  it('is one letter to each, with number and day of the letter it reminds of', async () => {
    const caseId = await inquired();
    const proposed = await reminder.propose(await assembly(caseId));

    const drafts = await remind(caseId, proposed);

    const sent = await papers(caseId, 'inquiry-letter');
    expect(drafts.length).toBe(sent.length);
    for (const draft of drafts) {
      const letter = sent.find(({ recipient }) => recipient === draft.recipient);
      const data = draft.data('青检控申救催〔2026〕9号');
      expect(data).toMatchObject({
        ...{ letterNumber: letter?.number, letterOn: '2026-03-02', replyBy: '2026-03-05' },
        ...{ addressee: letter?.recipient, personNames: ['李秀兰'] },
      });
    }
  });

  it('is refused to who was not asked or has answered, and for a day that is no more', async () => {
    const caseId = await inquired();
    const [first] = await openLetters(world.em, { caseId });
    const agency = first?.agency ?? '';
    const on = (replyBy: string) => remind(caseId, { agencies: [agency], replyBy });

    await expect(on('2026-03-02')).rejects.toMatchObject({ faults: [{ pointer: '/replyBy' }] });
    await expect(on('2026-03-03')).resolves.toHaveLength(1);
    const strangers = remind(caseId, { agencies: [agency, '县气象局'], replyBy: '2026-03-05' });
    await expect(strangers).rejects.toMatchObject({ faults: [{ pointer: '/agencies/1' }] });
    await settle(first?.id ?? '');
    await expect(on('2026-03-05')).rejects.toMatchObject({ faults: [{ pointer: '/agencies/0' }] });
    expect(() => parseInput(reminder.entry, { agencies: [], replyBy: '2026-03-05' })).toThrow();
  });

  const remind = async (caseId: string, entered: object) =>
    reminder.assemble(await assembly(caseId), parseInput(reminder.entry, entered));
});

describe('the record of a visit', () => {
  const drafting = reviewDraftings['verification-record'];
  const whole = {
    ...{ way: '入户走访', heldOn: '2026-03-02', startedAt: '10:00', endedAt: '11:20' },
    ...{ place: '石桥村', subjectName: '刘福生', subjectRelation: '村主任' },
    ...{ subjectIdentity: '', subjectPhone: null, staffNames: ['张明', ' ', '何静'] },
    ...{ recorderName: '何静', othersPresent: [], observation: '' },
    talk: [{ question: '家里几口人？', answer: '两口。' }],
  };
  const faults = (entered: object): string[] => {
    const result = drafting.entry.safeParse({ ...whole, ...entered });
    return (result.error?.issues ?? []).map(({ path }) => path.join('/'));
  };

  it('proposes the applicant at home, the handler and the questions every relief depends on', async () => {
    const { caseId } = await file(world);

    const proposed = await drafting.propose(await assembly(caseId));

    expect(proposed).toMatchObject({
      ...{ subjectName: '李秀兰', subjectRelation: '申请人本人', heldOn: '2026-03-02' },
      subjectPhone: '13900001234',
    });
    expect(proposed.talk?.length).toBeGreaterThan(2);
  });

  it('is made of what was written down, the rest is struck', async () => {
    const { caseId } = await file(world);

    const [draft] = await drafting.assemble(
      await assembly(caseId),
      parseInput(drafting.entry, whole),
    );

    expect(draft?.data('')).toMatchObject({
      ...{ applicantNames: ['李秀兰'], staffNames: ['张明', '何静'], observation: null },
      subject: { name: '刘福生', relation: '村主任', identity: null, phone: null },
    });
  });

  it('wants two officials in person, one on the phone', () => {
    const one = { staffNames: ['张明', ''] };

    expect(faults({})).toEqual([]);
    expect(faults(one)).toEqual(['staffNames']);
    expect(faults({ ...one, way: '当面谈话' })).toEqual(['staffNames']);
    expect(faults({ ...one, way: '电话核实' })).toEqual([]);
    expect(faults({ staffNames: [], way: '电话核实' })).toEqual(['staffNames']);
  });

  it('does not end before it began, lie ahead or stay without an answer', async () => {
    const { caseId } = await file(world);
    const tomorrow = { ...whole, heldOn: '2026-03-03' };
    const assembled = async () =>
      drafting.assemble(await assembly(caseId), parseInput(drafting.entry, tomorrow));

    expect(faults({ endedAt: '10:00' })).toEqual(['endedAt']);
    expect(faults({ endedAt: '10:01' })).toEqual([]);
    expect(faults({ talk: [] })).toEqual(['talk']);
    expect(faults({ talk: [{ question: '几口人？', answer: '' }] })).toEqual(['talk/0/answer']);
    await expect(assembled()).rejects.toMatchObject({ faults: [{ pointer: '/heldOn' }] });
  });
});

// helpers

async function askForHelp(asked: Record<string, unknown>) {
  const { caseId } = await file(world);
  const data = aVerification({
    ...{ verifyNext: 'assistance', assistingOfficeId: 'county-b', assistanceTask: 'verify' },
    ...asked,
  });
  const variables = await doAct(world, 'verify-case', { caseId, by, data });
  return { caseId, variables };
}

const answer = (
  act: 'accept-assistance' | 'report-assistance',
  of: { caseId: string; variables: Record<string, unknown> },
  data: Record<string, unknown>,
) => doAct(world, act, { ...of, by: helper, data });

/** Drafted by the handler of the asked office, reviewed by its head, issued by its clerk. */
async function draftReply(caseId: string): Promise<void> {
  const { deps } = world;
  const actor = await actorOf(world, helper);
  const id = await createDraft(deps, { caseId, kind: 'assistance-reply', actor });
  const entered = {
    outcome: '已办理',
    result: '见附件。',
    doneOn: '2026-03-02',
    contactPerson: '周海',
  };
  const version = async () => (await world.em.findOneByOrFail(DocumentDraft, { id })).version;
  await saveDraft(deps, { id, version: await version(), entered, actor });
  await submitDraft(deps, { id, version: await version(), reviewerId: null, actor });
  const head = await actorOf(world, 'department-head@county-b');
  await acceptDraft(deps, { id, version: await version(), note: null, actor: head });
  const clerk = await actorOf(world, 'clerk@county-b');
  await issueDraft(deps, { id, version: await version(), actor: clerk });
}

const papers = (caseId: string, kind: string): Promise<LegalDocument[]> =>
  world.em.find(LegalDocument, { where: { caseId, kind }, order: { createdAt: 'ASC' } });

const assembly = (caseId: string) =>
  assemblyOf(world.em, world.deps, { caseId, officeId: 'county-a' });

async function inquire(caseId: string): Promise<void> {
  await acceptCase(world.deps, { caseId, effectKey: aKey() });
  await sendInquiry(world.deps, { caseId, effectKey: aKey() });
}

async function inquired(): Promise<string> {
  const { caseId } = await file(world);
  await inquire(caseId);
  return caseId;
}

async function settle(letterId: string): Promise<void> {
  const actor = await actorOf(world, by);
  const told = { state: 'replied' as const, reply: '未救助', foundRelief: false };
  await settleLetter(world.deps, { letterId, ...told, actor, requestId: 'request' });
}

async function settleAll(caseId: string): Promise<void> {
  for (const { id } of await openLetters(world.em, { caseId })) await settle(id);
}
