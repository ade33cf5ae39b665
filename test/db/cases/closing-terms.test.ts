import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startClosingTerms } from '../../../server/cases/start-closing-terms.js';
import type { CaseOutcome } from '../../../server/cases/case-words.js';
import { stopAllTerms } from '../../../server/deadlines/stop-term.js';
import { caseTerms } from '../../../server/deadlines/case-terms.js';
import type { KeyGroup } from '../../../server/domain/eligibility/key-groups.js';
import { aVerification, aWorld, doAct, file, type World } from './world.js';

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

    await world.dataSource.transaction((em) =>
      startClosingTerms(em, world.deps, { caseId, result }),
    );

    expect((await feedback(caseId)).map(({ dueOn }) => dueOn)).toEqual(due);
  });

  it('begins it once, and what is to be done outside outlives the case', async () => {
    const caseId = await verifiedCase(['rural-poor']);
    const close = () =>
      world.dataSource.transaction(async (em) => {
        await startClosingTerms(em, world.deps, { caseId, result: 'granted' });
        await stopAllTerms(em, { caseId, now: world.clock.now() });
      });

    await close();
    await close();

    expect(await feedback(caseId)).toMatchObject([{ state: 'running', isEndedByHand: true }]);
  });
});

// helpers

async function verifiedCase(keyGroups: KeyGroup[]): Promise<string> {
  const { caseId } = await file(world);
  const data = aVerification({ keyGroups });
  await doAct(world, 'verify-case', { caseId, by: 'handler@county-a', data });
  return caseId;
}

async function feedback(caseId: string) {
  const terms = await caseTerms(world.em, caseId, world.clock.today(), world.deps.calendar);
  return terms.filter(({ kind }) => kind === 'rural-feedback');
}
