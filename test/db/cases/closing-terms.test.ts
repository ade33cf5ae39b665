import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseOutcome } from '../../../server/cases/case-words.js';
import { lockCase } from '../../../server/cases/lock-case.js';
import { tellOthers } from '../../../server/cases/tell-others.js';
import { terminateCase } from '../../../server/cases/terminate-case.js';
import { caseTerms } from '../../../server/deadlines/case-terms.js';
import { DeadlineEvent } from '../../../server/deadlines/deadline-event.entity.js';
import { startTerm } from '../../../server/deadlines/start-term.js';
import { stopAllTerms } from '../../../server/deadlines/stop-term.js';
import type { KeyGroup } from '../../../server/domain/eligibility/key-groups.js';
import { terms, type TermKind } from '../../../server/domain/terms/terms.js';
import { actorOf, aVerification, aWorld, doAct, file, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

describe('closing a case', () => {
  it.each<[CaseOutcome, KeyGroup[], string[]]>([
    ['granted', ['rural-poor'], ['2026-03-09']],
    ['refused', ['rural-poor'], ['2026-03-09']],
    ['granted', ['disabled'], []],
    ['terminated', ['rural-poor'], []],
  ])('as %s with %j begins the feedback that is due on %j', async (result, keyGroups, due) => {
    const caseId = await verifiedCase(keyGroups);

    await begin(caseId, result);

    expect((await feedback(caseId)).map(({ dueOn }) => dueOn)).toEqual(due);
  });

  it('begins it once, and what is to be done outside outlives the case', async () => {
    const caseId = await verifiedCase(['rural-poor']);
    const close = async () => {
      await begin(caseId, 'granted');
      await world.dataSource.transaction((em) =>
        stopAllTerms(em, { caseId, now: world.clock.now(), end: 'closed' }),
      );
    };

    await close();
    await close();

    expect(await feedback(caseId)).toMatchObject([{ state: 'running', isEndedByHand: true }]);
  });
});

describe('终止办理', () => {
  it('makes every term void at once that lost its sense; only the post still brings its letter', async () => {
    const { caseId } = await file(world, { origin: 'ex-officio', form: 'none' });
    for (const kind of Object.keys(terms) as TermKind[]) await start(caseId, kind);

    const actor = await actorOf(world, 'handler@county-a');
    const why = { kind: 'withdrawn', reason: '家属协商解决' } as const;
    await terminateCase(world.deps, { caseId, ...why, actor, requestId: 'r' });

    const states = (await allTerms(caseId)).map(({ kind, state }) => [kind, state]);
    expect(Object.fromEntries(states)).toEqual({
      ...Object.fromEntries(Object.keys(terms).map((kind) => [kind, 'void'])),
      'post-delivery': 'running',
    });
    const [{ id } = { id: '' }] = await feedback(caseId);
    expect(await world.em.findBy(DeadlineEvent, { deadlineId: id, kind: 'void' })).toMatchObject([
      { byAccountId: actor.accountId, data: { reason: '案件终止办理' } },
    ]);
  });
});

// helpers

async function verifiedCase(keyGroups: KeyGroup[]): Promise<string> {
  const { caseId } = await file(world);
  const data = aVerification({ keyGroups });
  await doAct(world, 'verify-case', { caseId, by: 'handler@county-a', data });
  return caseId;
}

const begin = (caseId: string, result: CaseOutcome) =>
  world.dataSource.transaction(async (em) =>
    tellOthers(em, world.deps, await lockCase(em, caseId), result),
  );

const start = (caseId: string, kind: TermKind) =>
  world.dataSource.transaction((em) =>
    startTerm(em, world.deps, { caseId, kind, effectKey: randomUUID(), on: '2026-03-02' }),
  );

const allTerms = (caseId: string) =>
  caseTerms(world.em, caseId, world.clock.today(), world.deps.calendar);

const feedback = async (caseId: string) =>
  (await allTerms(caseId)).filter(({ kind }) => kind === 'rural-feedback');
