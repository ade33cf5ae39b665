import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Assistance } from '../../../server/cases/assistance.entity.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { startTerm } from '../../../server/deadlines/start-term.js';
import { CaseReminder } from '../../../server/inquiries/case-reminder.entity.js';
import { InquiryLetter } from '../../../server/inquiries/inquiry-letter.entity.js';
import { waitAssistance } from '../../../server/monitor/stuck/kinds/wait-assistance.js';
import { waitHigher } from '../../../server/monitor/stuck/kinds/wait-higher.js';
import { waitReply } from '../../../server/monitor/stuck/kinds/wait-reply.js';
import { waitSupplement } from '../../../server/monitor/stuck/kinds/wait-supplement.js';
import { Supplement } from '../../../server/supplements/supplement.entity.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { insertTask } from '../tasks/a-task.js';
import { aStuckWorld, onlyOf, type StuckWorld } from './stuck-world.js';

let world: StuckWorld;
beforeAll(async () => {
  world = await aStuckWorld();
});
beforeEach(() => {
  world.at('2026-03-02');
});
afterAll(() => world.drop());

const em = () => world.dataSource.manager;
const sentAt = new Date('2026-03-02T06:00:00Z');

describe('补充材料逾期', () => {
  async function aSupplement(caseId: string): Promise<string> {
    const id = randomUUID();
    const asked = { caseId, missing: ['identity'], state: 'open' as const, requestedAt: sentAt };
    await em().insert(Supplement, { id, ...asked });
    const start = { caseId, kind: 'supplement' as const, effectKey: id, on: '2026-03-02' };
    await world.dataSource.transaction((within) => startTerm(within, world.deps, start));
    return id;
  }

  it('is found when the 30 days are over and the process did not take it as given up', async () => {
    const caseId = await world.handled();
    const id = await aSupplement(caseId);

    world.at('2026-04-01');
    expect(onlyOf(await world.found(waitSupplement), caseId)).toBeNull();
    world.at('2026-04-02');
    expect(onlyOf(await world.found(waitSupplement), caseId)).toMatchObject({
      ...{ subject: id, since: '2026-04-02', owner: { kind: 'operator' } },
      sentence:
        '补充材料应当于2026年4月1日前提交，已逾期1个工作日，没有收到，流程也没有按视为放弃办理',
    });

    await em().update(Supplement, id, { state: 'supplied', settledAt: new Date() });
    expect(onlyOf(await world.found(waitSupplement), caseId)).toBeNull();
  });

  it('gives the timer of the engine ten minutes after midnight', async () => {
    const caseId = await world.handled();
    await aSupplement(caseId);
    const found = [];
    for (const minute of ['09', '11']) {
      world.time.now = new Date(`2026-04-02T00:${minute}:00+08:00`);
      found.push(onlyOf(await world.found(waitSupplement), caseId) !== null);
    }

    expect(found).toEqual([false, true]);
  });
});

describe('函询未获回复', () => {
  async function aLetter(caseId: string): Promise<string> {
    const id = randomUUID();
    await em().insert(InquiryLetter, {
      ...{ id, inquiryId: id, caseId, agency: '青山县民政局', state: 'sent', sentAt },
    });
    return id;
  }

  it('is found after five working days, names the agency, and is gone when it answers', async () => {
    const caseId = await world.handled();
    const id = await aLetter(caseId);

    world.at('2026-03-09');
    expect(onlyOf(await world.found(waitReply), caseId)).toBeNull();
    world.at('2026-03-11');
    expect(onlyOf(await world.found(waitReply), caseId)).toMatchObject({
      ...{ subject: id, since: '2026-03-10' },
      owner: { kind: 'agency', name: '青山县民政局' },
      sentence: '向青山县民政局发出的函询已7个工作日未获回复，尚未催复',
    });
    expect(await world.acts(waitReply, caseId)).toEqual([
      `/cases/${caseId}?verb=letters`,
      `/cases/${caseId}`,
    ]);

    await em().update(InquiryLetter, id, { state: 'replied', settledAt: new Date() });
    expect(onlyOf(await world.found(waitReply), caseId)).toBeNull();
  });

  it('says how often the agency was reminded', async () => {
    const caseId = await world.handled();
    const subjectId = await aLetter(caseId);
    await em().insert(CaseReminder, {
      ...{ id: randomUUID(), caseId, subjectType: 'inquiry-letter', subjectId, note: '请尽快' },
      ...{ onDate: '2026-03-06', byAccountId: 'clerk', at: sentAt },
    });
    world.at('2026-03-11');

    expect(onlyOf(await world.found(waitReply), caseId)?.sentence).toBe(
      '向青山县民政局发出的函询已7个工作日未获回复，已催复1次',
    );
  });

  it('is not found of a case that stands still or has ended', async () => {
    const cases = [];
    for (const end of [
      { suspendedOn: '2026-03-03' },
      { terminatedAt: sentAt },
      { closedAt: sentAt },
    ]) {
      const caseId = await world.handled();
      await aLetter(caseId);
      await em().update(ReliefCase, caseId, end);
      cases.push(caseId);
    }
    world.at('2026-03-20');

    const found = await world.found(waitReply);

    expect(cases.map((caseId) => onlyOf(found, caseId))).toEqual([null, null, null]);
  });
});

describe('委托协助未反馈', () => {
  async function help(caseId: string, state: Assistance['state']): Promise<string> {
    const id = randomUUID();
    await em().insert(Assistance, {
      ...{ id, caseId, assistingOfficeId: 'county-b', task: 'verify', note: '核实', state },
      createdAt: sentAt,
    });
    return id;
  }

  it('is found three working days after asking where nobody took it on, and is the turn of that office', async () => {
    const caseId = await world.handled();
    const id = await help(caseId, 'sent');

    world.at('2026-03-05');
    expect(onlyOf(await world.found(waitAssistance), caseId)).toBeNull();
    world.at('2026-03-06');
    expect(onlyOf(await world.found(waitAssistance), caseId)).toMatchObject({
      ...{ subject: id, officeId: 'county-a', since: '2026-03-06' },
      owner: { kind: 'role', officeId: 'county-b', role: 'handler' },
      sentence: '委托白水县人民检察院协助已4个工作日，对方尚未接收',
    });

    await em().update(Assistance, id, { state: 'reported', settledAt: new Date() });
    expect(onlyOf(await world.found(waitAssistance), caseId)).toBeNull();
  });

  it('is found ten working days after asking where it was taken on and not reported', async () => {
    const caseId = await world.handled();
    await help(caseId, 'accepted');

    world.at('2026-03-16');
    expect(onlyOf(await world.found(waitAssistance), caseId)).toBeNull();
    world.at('2026-03-17');
    expect(onlyOf(await world.found(waitAssistance), caseId)).toMatchObject({
      ...{ since: '2026-03-17' },
      sentence: '委托白水县人民检察院协助已11个工作日，对方已接收，尚未反馈结果',
    });
  });
});

describe('上级院未批复', () => {
  it('is found of a request that lies at a higher office for more than five working days', async () => {
    const caseId = await world.handled();
    const request = { name: '上级院审查联合救助请示', act: 'review-joint-request' };
    const { id } = await insertTask(em(), { caseId, officeId: 'city-a', ...request });

    world.at('2026-03-09');
    expect(onlyOf(await world.found(waitHigher), caseId)).toBeNull();
    world.at('2026-03-10');
    expect(onlyOf(await world.found(waitHigher), caseId)).toMatchObject({
      ...{ subject: id, officeId: 'county-a', since: '2026-03-10' },
      owner: { kind: 'role', officeId: 'city-a', role: 'handler' },
      sentence:
        '案件在临江市人民检察院的“上级院审查联合救助请示”已6个工作日，尚未办结，本院的办案期限仍在计算',
    });

    await em().update(Task, id, { state: 'completed' });
    expect(onlyOf(await world.found(waitHigher), caseId)).toBeNull();
  });

  it('is not found of a task of the office itself', async () => {
    const caseId = await world.handled({ officeId: 'city-a' });
    await insertTask(em(), { caseId, officeId: 'city-a', act: 'decide-joint-request' });
    world.at('2026-03-20');

    expect(onlyOf(await world.found(waitHigher), caseId)).toBeNull();
  });
});
