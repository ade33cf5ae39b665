import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { caseTerms } from '../../../server/deadlines/case-terms.js';
import { termHistory } from '../../../server/deadlines/read-term.js';
import { findTerm } from '../../../server/deadlines/find-term.js';
import { receiveSupplement } from '../../../server/supplements/receive-supplement.js';
import { insertSetting } from '../../support/builders.js';
import { actorOf, aKey, aWorld, doAct, file, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await insertSetting(world.em, {
    ...{ officeId: 'county-b', key: 'decisionTermStart', value: 'filed' },
  });
});
beforeEach(() => {
  at('2026-03-02');
});
afterAll(() => world.drop());

/** Day of the notice, day of the receipt. */
type Supplement = [string, string];

describe('the ten working days of the decision', () => {
  it.each<[string, string, Supplement[], string, string]>([
    ['from the acceptance', 'county-a', [['2026-03-04', '2026-03-10']], '2026-03-11', '2026-03-25'],
    ['from the filing', 'county-b', [], '2026-03-11', '2026-03-16'],
    ['but the supplement', 'county-b', [['2026-03-04', '2026-03-10']], '2026-03-11', '2026-03-20'],
    ['one of one day', 'county-b', [['2026-03-04', '2026-03-05']], '2026-03-11', '2026-03-17'],
    ['one of the same day', 'county-b', [['2026-03-04', '2026-03-04']], '2026-03-11', '2026-03-16'],
    [
      ...(['each of two', 'county-b'] as const),
      [
        ['2026-03-04', '2026-03-06'],
        ['2026-03-09', '2026-03-11'],
      ],
      ...(['2026-03-12', '2026-03-20'] as const),
    ],
    ['one on its last day', 'county-b', [['2026-03-16', '2026-03-18']], '2026-03-19', '2026-03-18'],
    ['one after its end', 'county-b', [['2026-03-17', '2026-03-19']], '2026-03-20', '2026-03-16'],
  ])('%s (%s, %j), accepted on %s: until %s', async (_, officeId, supplements, accepted, due) => {
    const caseId = await acceptedCase(officeId, supplements, accepted);

    expect(await decisionTerm(caseId)).toMatchObject({ dueOn: due, state: 'running' });
  });

  it('tell in their history when and why they stood still, by the system', async () => {
    const caseId = await acceptedCase('county-b', [['2026-03-04', '2026-03-10']], '2026-03-11');

    const { id } = await decisionTerm(caseId);
    const events = await termHistory(world.em, await findTerm(world.em, id));

    expect(events.map(({ name, on, who, text }) => [name, on, who, text])).toEqual([
      ['起算', '2026-03-02', null, '届满日为2026年3月16日'],
      [
        ...['中止', '2026-03-04', null],
        '预计中止4个工作日；届满日由2026年3月16日变为2026年3月20日；理由：等待申请人补充材料，补充期间不计入',
      ],
      ['恢复', '2026-03-10', null, '预计中止4个工作日；实际中止4个工作日'],
    ]);
  });

  it('go on while the office collects a proof itself: only the wait for the applicant is left out', async () => {
    const caseId = await filed('county-b');
    await supplement(caseId, 'county-b', ['2026-03-04', '2026-03-05'], 'office-collects');
    at('2026-03-20');
    await acceptCase(world.deps, { caseId, effectKey: aKey() });

    expect(await decisionTerm(caseId)).toMatchObject({ dueOn: '2026-03-17' });
  });

  it('are written down once, however often the acceptance is delivered', async () => {
    const caseId = await filed('county-b');
    await supplement(caseId, 'county-b', ['2026-03-04', '2026-03-10']);
    const effectKey = aKey();

    await acceptCase(world.deps, { caseId, effectKey });
    await acceptCase(world.deps, { caseId, effectKey });

    expect(await decisionTerm(caseId)).toMatchObject({ dueOn: '2026-03-20', version: 3 });
  });
});

// helpers

function at(day: string): void {
  world.clock.set(`${day}T02:00:00Z`);
}

const filed = async (officeId: string) => (await file(world, { officeId })).caseId;

async function acceptedCase(
  officeId: string,
  supplements: Supplement[],
  accepted: string,
): Promise<string> {
  const caseId = await filed(officeId);
  for (const days of supplements) await supplement(caseId, officeId, days);
  at(accepted);
  await acceptCase(world.deps, { caseId, effectKey: aKey() });
  return caseId;
}

async function supplement(
  caseId: string,
  officeId: string,
  [notified, received]: Supplement,
  outcome: 'supplied' | 'office-collects' = 'supplied',
): Promise<void> {
  const clerk = `intake-clerk@${officeId}`;
  at(notified);
  const { supplementId } = await doAct(world, 'review-materials', {
    ...{ caseId, by: clerk },
    data: { materialsOutcome: 'incomplete', missing: ['hardship'] },
  });
  at(received);
  await receiveSupplement(world.deps, {
    ...{ supplementId: String(supplementId), outcome, note: '本人提交', materials: [] },
    ...{ actor: await actorOf(world, clerk), requestId: 'r' },
  });
}

async function decisionTerm(caseId: string) {
  const terms = await caseTerms(world.em, caseId, world.clock.today(), world.deps.calendar);
  const term = terms.find(({ kind }) => kind === 'decision');
  if (term === undefined) throw new Error('no term of the decision');
  return term;
}
