import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { caseTerms } from '../../../server/deadlines/case-terms.js';
import { startCaseTerm } from '../../../server/deadlines/start-case-term.js';
import { stopCaseTerm } from '../../../server/deadlines/stop-case-term.js';
import { receiveSupplement } from '../../../server/supplements/receive-supplement.js';
import { actorOf, aWorld, doAct, file, type World } from '../cases/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
beforeEach(() => {
  world.clock.set('2026-03-02T02:00:00Z');
});
afterAll(() => world.drop());

const clerk = 'intake-clerk@county-a';

describe('the term of a supplement', () => {
  it('stands still while the office collects the proof itself, and is met when it has it', async () => {
    const { caseId, supplementId } = await awaitingSupplement();
    world.clock.set('2026-03-12T02:00:00Z');

    await receive(supplementId, 'office-collects', 20);
    await stopCaseTerm(world.deps, { caseId, kind: 'supplement' });
    const standing = await supplementTerm(caseId);
    world.clock.set('2026-04-02T02:00:00Z');
    await doAct(world, 'collect-proof', {
      ...{ caseId, by: clerk, data: { collected: '困难证明', source: '村委会' } },
    });

    expect(standing).toMatchObject({ state: 'suspended', dueOn: '2026-04-21', version: 2 });
    expect(await supplementTerm(caseId)).toMatchObject({ state: 'met', dueOn: '2026-04-22' });
  });

  it('is met, as before, by materials that came', async () => {
    const { caseId, supplementId } = await awaitingSupplement();

    await receive(supplementId, 'supplied');
    await stopCaseTerm(world.deps, { caseId, kind: 'supplement' });

    expect(await supplementTerm(caseId)).toMatchObject({ state: 'met', dueOn: '2026-04-01' });
  });
});

describe('the five working days to say what is missing', () => {
  it('begin with the filing and are met by the review of the materials', async () => {
    const { caseId } = await file(world);
    const before = await notice(caseId);
    await doAct(world, 'review-materials', {
      ...{ caseId, by: clerk, data: { materialsOutcome: 'complete' } },
    });

    expect(before).toMatchObject({ state: 'running', dueOn: '2026-03-09', workingDaysLeft: 5 });
    expect(await notice(caseId)).toMatchObject({ state: 'met' });
  });

  it('do not run where the office acts of its own motion', async () => {
    const { caseId } = await file(world, { origin: 'ex-officio', form: 'none' });

    expect(await notice(caseId)).toBeUndefined();
  });
});

describe('an emergency', () => {
  it('is to be decided on the same day', async () => {
    const { caseId } = await file(world, { urgent: true });

    expect(await termOf(caseId, 'advance')).toMatchObject({
      dueOn: '2026-03-02',
      standing: 'soon',
    });
  });

  it('found to be none has met the term', async () => {
    const { caseId } = await file(world, { urgent: true });

    await doAct(world, 'confirm-emergency', {
      ...{ caseId, by: 'handler@county-a' },
      data: { emergency: 'not-urgent', reason: '伤情稳定' },
    });

    expect(await termOf(caseId, 'advance')).toMatchObject({ state: 'met' });
  });
});

describe('a clue another department handed over', () => {
  it('shows how long that department took', async () => {
    const { caseId } = await file(world, { origin: 'clue-transfer', clueFoundOn: '2026-02-10' });

    expect(await termOf(caseId, 'department-clue')).toMatchObject({
      ...{ startedOn: '2026-02-10', dueOn: '2026-02-24', state: 'met' },
    });
  });

  it('cannot have been found in future', async () => {
    const filed = file(world, { origin: 'clue-transfer', clueFoundOn: '2026-03-03' });

    await expect(filed).rejects.toMatchObject({ faults: [{ pointer: '/clueFoundOn' }] });
  });
});

// helpers

async function awaitingSupplement() {
  const { caseId } = await file(world);
  const { supplementId } = await doAct(world, 'review-materials', {
    ...{ caseId, by: clerk },
    data: { materialsOutcome: 'incomplete', missing: ['hardship'] },
  });
  await startCaseTerm(world.deps, { caseId, kind: 'supplement', effectKey: String(supplementId) });
  return { caseId, supplementId: String(supplementId) };
}

async function receive(
  supplementId: string,
  outcome: 'supplied' | 'office-collects',
  expectedDays?: number,
) {
  return receiveSupplement(world.deps, {
    ...{ supplementId, outcome, expectedDays, note: '村委会不出具', materials: [] },
    ...{ actor: await actorOf(world, clerk), requestId: 'r' },
  });
}

async function termOf(caseId: string, kind: string) {
  const terms = await caseTerms(world.em, caseId, world.clock.today(), world.deps.calendar);
  return terms.find((term) => term.kind === kind);
}

const supplementTerm = (caseId: string) => termOf(caseId, 'supplement');
const notice = (caseId: string) => termOf(caseId, 'supplement-notice');
