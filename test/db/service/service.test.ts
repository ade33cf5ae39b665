import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseTerms } from '../../../server/deadlines/case-terms.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { InputError } from '../../../server/domain/basics/errors.js';
import { serviceActs } from '../../../server/service/acts.js';
import { addTry } from '../../../server/service/add-try.js';
import { listOpenService } from '../../../server/service/list-open-service.js';
import { readService } from '../../../server/service/read-service.js';
import { ServiceAttempt } from '../../../server/service/service-attempt.entity.js';
import type { ServiceTryInput } from '../../../server/service/service-try-api.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { aCase, anActor, aWorld, play, type World } from '../money/world.js';
import { aPaper } from './a-paper.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  await world.drop();
});

const handed = { way: 'direct', outcome: 'served', signer: 'self', signerName: '李秀兰' } as const;
const posted = { way: 'post', outcome: 'pending', trackingNumber: '1234567890123' } as const;

describe('a try told on the page of the paper', () => {
  it('stands in the record with who told it, and the paper stays as it is until one succeeds', async () => {
    const { caseId, documentId, clerk } = await aSealedNotice();

    await tell(documentId, { way: 'direct', outcome: 'absent', reason: '家中无人' });
    const before = await readService(world.deps, { documentId, actor: clerk });
    await tell(documentId, handed);
    const after = await readService(world.deps, { documentId, actor: clerk });

    expect(before).toMatchObject({ standing: { progress: 'again' }, may: { record: true } });
    expect(after).toMatchObject({
      standing: { progress: 'served', next: '' },
      tries: [
        { seq: 1, outcome: 'absent', servedBy: '张明', reason: '家中无人' },
        { seq: 2, outcome: 'served', signer: '本人', relation: '本人', signerName: '李秀兰' },
      ],
    });
    const paper = await world.dataSource.manager.findOneByOrFail(LegalDocument, { id: documentId });
    expect(paper).toMatchObject({ caseId, state: 'served', servedOn: '2026-03-02' });
  });

  it('seals the number of who signed for another and shows it masked', async () => {
    const { documentId, clerk } = await aSealedNotice();

    await tell(documentId, {
      ...{ ...handed, signer: 'household', signerName: '王强', relation: '配偶' },
      ...{ isOpposingParty: false, signerNumber: '110101199003077459' },
    });

    const row = await world.dataSource.manager.findOneByOrFail(ServiceAttempt, { documentId });
    expect(row.identityCipher).not.toContain('1101011990');
    const { tries } = await readService(world.deps, { documentId, actor: clerk });
    expect(tries[0]?.signerNumber).toBe('110***********7459');
  });

  it('is refused with every fault at its field, and a number that is none', async () => {
    const { documentId } = await aSealedNotice();

    const refused = tell(documentId, {
      ...{ ...handed, signer: 'household', signerName: '', relation: '配偶' },
      ...{ isOpposingParty: true, signerNumber: '110101199003077450' },
    });

    const error: unknown = await refused.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).faults.map(({ pointer }) => pointer)).toEqual([
      ...['/signerNumber', '/signerName', '/isOpposingParty'],
    ]);
  });

  it.each([
    ['waits for its seal', { state: 'issued', sealedOn: null }],
    ['is void', { state: 'void', voidReason: '重复' }],
    ['is served already', { state: 'served', servedOn: '2026-03-02' }],
  ] satisfies [string, Partial<LegalDocument>][])(
    'is refused for a paper that %s',
    async (_what, given) => {
      const { documentId } = await aSealedNotice(given);

      await expect(tell(documentId, handed)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    },
  );

  it('is refused for a paper nobody is served with, and to who may not', async () => {
    const { caseId, documentId } = await aSealedNotice();
    const report = await aPaper(world, caseId, 'review-report');
    const intake = await anActor(world, 'county-a', 'intake-clerk');

    await expect(tell(report, handed)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await expect(tell(documentId, handed, intake)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('adds only the day to a paper that is filed already', async () => {
    const { documentId } = await aSealedNotice({ state: 'filed', filedOn: '2026-03-02' });

    await tell(documentId, handed);

    const paper = await world.dataSource.manager.findOneByOrFail(LegalDocument, { id: documentId });
    expect(paper).toMatchObject({ state: 'filed', servedOn: '2026-03-02' });
  });

  it('told twice at once succeeds once', async () => {
    const { documentId } = await aSealedNotice();

    const told = await Promise.allSettled([tell(documentId, handed), tell(documentId, handed)]);

    expect(told.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a letter', () => {
  it('starts the term of its three tries, which its return meets', async () => {
    const { caseId, documentId, clerk } = await aSealedNotice();

    await tell(documentId, posted);
    const out = await readService(world.deps, { documentId, actor: clerk });
    for (const outcome of ['absent', 'absent', 'absent', 'returned'] as const) {
      await tell(documentId, { way: 'post', outcome });
    }

    expect(out).toMatchObject({
      ...{ isPostOut: true, standing: { progress: 'on-the-way', dueOn: '2026-03-09' } },
    });
    expect(await postTerms(caseId)).toEqual([['met', '2026-03-09']]);
  });

  it('that another way has overtaken makes its term void; each letter has a term of its own', async () => {
    const { caseId, documentId } = await aSealedNotice();

    await tell(documentId, posted);
    await tell(documentId, { way: 'post', outcome: 'returned', reason: '查无此址' });
    await tell(documentId, posted);
    await tell(documentId, handed);

    expect((await postTerms(caseId)).map(([state]) => state).sort()).toEqual(['met', 'void']);
  });
});

describe('the task 送达', () => {
  it('takes up a letter that is out, or tells it together with its receipt', async () => {
    const alone = await aSealedDecision();
    const after = await aSealedDecision();
    await tell(after.documentId, posted);
    const data = { method: 'post', signer: 'self', recipient: '李秀兰', servedOn: '2026-03-02' };

    await complete(alone.caseId, { ...data, trackingNumber: '9', postedOn: '2026-03-02' });
    await complete(after.caseId, data);

    for (const { documentId } of [alone, after]) {
      const tries = await world.dataSource.manager.find(ServiceAttempt, {
        ...{ where: { documentId }, order: { seq: 'ASC' } },
      });
      expect(tries.map(({ outcome }) => outcome)).toEqual(['pending', 'served']);
    }
  });

  it('has the success told in it and not on the page, which takes every other try', async () => {
    const { caseId, documentId } = await aSealedDecision();
    await anOpenTask(caseId);

    await expect(tell(documentId, handed)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await tell(documentId, { way: 'direct', outcome: 'refused', reason: '认为金额过低' });
    await complete(caseId, {
      ...{ method: 'left', recipient: '李秀兰', servedOn: '2026-03-02' },
      ...{ reason: '认为金额过低', witness: '村委会王某', place: '住处' },
    });

    const paper = await world.dataSource.manager.findOneByOrFail(LegalDocument, { id: documentId });
    expect(paper.state).toBe('served');
  });
});

describe('the list of what is to be served', () => {
  it('shows the papers of the offices a person serves for, by how they stand', async () => {
    const { documentId, clerk } = await aSealedNotice();
    const late = await aSealedNotice({ issuedOn: '2026-02-02', sealedOn: '2026-02-02' });
    const elsewhere = await anActor(world, 'city-a', 'clerk');
    const list = async (state: 'overdue' | 'waiting', actor = clerk) =>
      (await listOpenService(world.deps, { actor, state })).items.map((row) => row.documentId);

    expect(await list('waiting')).toEqual(expect.arrayContaining([documentId, late.documentId]));
    expect(await list('overdue')).toContain(late.documentId);
    expect(await list('overdue')).not.toContain(documentId);
    expect(await list('waiting', elsewhere)).toEqual([]);
  });
});

// helpers

async function aSealedNotice(given: Partial<LegalDocument> = {}) {
  const { caseId } = await aCase(world);
  const clerk = await anActor(world, 'county-a', 'clerk');
  return { caseId, clerk, documentId: await aPaper(world, caseId, 'acceptance-notice', given) };
}

async function aSealedDecision() {
  const { caseId } = await aCase(world);
  return { caseId, documentId: await aPaper(world, caseId, 'relief-decision') };
}

async function tell(
  documentId: string,
  input: Omit<ServiceTryInput, 'triedOn'>,
  by?: Awaited<ReturnType<typeof anActor>>,
): Promise<void> {
  const actor = by ?? (await anActor(world, 'county-a', 'clerk'));
  const given = { triedOn: world.deps.clock.today(), ...input };
  await addTry(world.deps, { documentId, input: given, actor, requestId: 'request' });
}

async function complete(caseId: string, data: Record<string, unknown>): Promise<void> {
  const actor = await anActor(world, 'county-a', 'clerk');
  await play(world, serviceActs['serve-document'], { actor, caseId, data });
}

async function postTerms(caseId: string) {
  const today = world.deps.clock.today();
  const terms = await caseTerms(world.dataSource.manager, caseId, today, world.deps.calendar);
  return terms.map(({ state, dueOn }) => [state, dueOn]);
}

async function anOpenTask(caseId: string): Promise<void> {
  const key = String(Math.floor(Math.random() * 1e12));
  await world.dataSource.manager.insert(Task, {
    ...{ id: randomUUID(), jobKey: key, elementInstanceKey: key, processInstanceKey: key },
    ...{ processId: 'decision-service', elementId: 'serve-document', name: '送达' },
    ...{ act: 'serve-document', headers: {}, variables: {}, caseId, officeId: 'county-a' },
    ...{ role: 'clerk', formKey: 'serve-document', assigneeId: null, state: 'open' },
    openedAt: world.deps.clock.now(),
  });
}
