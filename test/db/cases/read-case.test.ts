import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseHolder, caseSubject } from '../../../server/cases/case-subject.js';
import { CaseView } from '../../../server/cases/case-view-api.js';
import { listCases } from '../../../server/cases/list-cases.js';
import { readCase } from '../../../server/cases/read-case.js';
import { recordDecision } from '../../../server/cases/record-decision.js';
import { suggestAmount } from '../../../server/cases/suggest-amount.js';
import { may } from '../../../server/domain/access/permissions.js';
import { demoPeople } from '../../../server/demo-world/demo-people.js';
import { sendInquiry } from '../../../server/inquiries/send-inquiry.js';
import {
  accountOf,
  actorOf,
  aKey,
  anIdentityNumber,
  aVerification,
  aWorld,
  doAct,
  file,
  proposedCase,
  verifiedCase,
  type World,
} from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const read = async (caseId: string, by = 'handler@county-a') =>
  readCase(world.deps, { caseId, actor: await actorOf(world, by) });

const list = async (by: string, query: Record<string, unknown> = {}) =>
  listCases(world.deps, { actor: await actorOf(world, by), query: { limit: 100, ...query } });

describe('read-case', () => {
  it('is refused to an office without a part, and to those who run the machine', async () => {
    const { caseId } = await file(world);

    await expect(read(caseId, 'handler@county-b')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(read(caseId, 'operator@county-a')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(read('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows a decided case as its view promises, without identity or account numbers', async () => {
    const identityNumber = anIdentityNumber();
    const applicant = { name: '李秀兰', identityNumber, phone: '13900001234' };
    const caseId = await proposedCase(world, 30_000_00, { applicant });
    await sendInquiry(world.deps, { caseId, effectKey: aKey() });
    await recordDecision(world.deps, {
      ...{ caseId, officeId: 'county-a', decision: 'grant', scope: 'all', effectKey: aKey() },
    });

    const view = await read(caseId);

    expect(CaseView.safeParse(view).error?.issues).toBeUndefined();
    expect(view).toMatchObject({ status: 'decided', decidedFen: 30_000_00, proposal: 'grant' });
    expect(view.waits).toHaveLength(4);
    const text = JSON.stringify(view);
    expect(text).not.toContain(identityNumber);
    expect(text).not.toContain(accountOf(view.applicants[0]?.id ?? ''));
    expect(text).not.toContain('13900001234');
    expect(text).not.toContain('Cipher');
    const times = view.timeline.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  });

  it('holds the suggested range back until the handler’s own figure stands', async () => {
    const caseId = await verifiedCase(world);
    await suggestAmount(world.deps, { caseId, effectKey: aKey() });
    const withFigure = await read(caseId);

    const data = aVerification({ ownAmountFen: undefined, proposalLean: 'refuse' });
    await doAct(world, 'verify-case', { caseId, by: 'handler@county-a', data });

    expect(withFigure.suggestion).toMatchObject({ monthlyWageFen: expect.any(Number) });
    expect((await read(caseId)).suggestion).toBeNull();
  });
});

describe('list-cases', () => {
  it('lists for everybody just what they may see', async () => {
    const caseId = await verifiedCase(world, {
      verification: {
        verifyNext: 'assistance',
        assistingOfficeId: 'county-b',
        assistanceTask: 'serve',
      },
    });
    const subject = await caseSubject(world.em, await caseHolder(world.em, caseId));

    const wrong: string[] = [];
    for (const { username } of demoPeople) {
      const actor = await actorOf(world, username);
      const { items } = await list(username);
      const isListed = items.some(({ id }) => id === caseId);
      if (isListed !== may(actor, 'see-case', subject, world.clock.today())) wrong.push(username);
    }

    expect(wrong).toEqual([]);
  });

  it('finds by part of a name, by case number and by a whole identity number', async () => {
    const identityNumber = anIdentityNumber();
    const { caseId } = await file(world, { applicant: { name: '欧阳𠮷祥', identityNumber } });
    const found = async (q: string) =>
      (await list('handler@county-a', { q })).items.map(({ id }) => id);

    expect(await found('阳𠮷')).toEqual([caseId]);
    expect(await found(identityNumber.toLowerCase())).toEqual([caseId]);
    expect(await found('%')).toEqual([]);
    expect(await found(identityNumber.slice(0, 10))).toEqual([]);
  });

  it('pages through every case once', async () => {
    for (let n = 0; n < 5; n += 1) await file(world, { officeId: 'county-c' });

    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list('handler@county-c', { limit: 2, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);

    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  it('refuses a cursor it did not make', async () => {
    await expect(list('handler@county-a', { cursor: 'x' })).rejects.toMatchObject({
      faults: [{ pointer: '/query/cursor' }],
    });
  });
});
