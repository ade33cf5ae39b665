import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobType } from '../../../processes/contract.js';
import type { Engine } from '../../../processes/engine.js';
import type { Job, Outcome } from '../../../processes/job.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import {
  issueHeldPaper,
  listHeldPapers,
} from '../../../server/document-checks/issue-held-paper.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { createOutbox } from '../../../server/engine/outbox.js';
import { projectRecords } from '../../../server/engine/project-records.js';
import { liveProjection } from '../../../server/engine/projection-tables.js';
import { createDisbursement } from '../../../server/money/create-disbursement.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { issueDocument } from '../../../workers/issue-document.js';
import { createJobRunner, serviceTask } from '../../../workers/run-job.js';
import { aReviewedCase } from '../documents/reviewed-case.js';
import { aRecord, instanceRecord } from '../engine/feed-records.js';
import { fakeEngine } from '../engine/fake-engine.js';
import { anActor, aPayee, aWorld, type World } from '../money/world.js';

let world: World;
let nextKey = 7_000;
const aKey = () => (nextKey += 1);
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

describe('a paper that a step of the process cannot issue', () => {
  it('is told to the handler with paper and disagreement, and is issued when the cause is mended', async () => {
    const { caseId, handler, job } = await aHeldDecision();
    const [held] = (await list(caseId, handler)).items;

    const told = await noticesOf(caseId);
    await world.dataSource.manager.update(ReliefCase, caseId, { proposedFen: 30_000_00 });
    const sent = await issueAgain(caseId, held?.incidentKey, handler);
    const outcome = await run(job);

    expect(told).toMatchObject([{ kind: 'paper-held', accountId: handler.accountId }]);
    expect(told[0]?.text).toMatch(
      /《国家司法救助决定书》的救助金额30,000.00元与.*20,000.00元不一致/,
    );
    expect(held?.text).toMatch(/^《国家司法救助决定书》的救助金额/);
    expect(sent).toEqual([`retry ${String(held?.incidentKey)}`]);
    expect(outcome.kind).toBe('complete');
    expect(await world.dataSource.manager.countBy(LegalDocument, { caseId })).toBe(1);
  });

  it('is told again when the cause was not mended', async () => {
    const { caseId, job } = await aHeldDecision();
    world.time.now = new Date(world.time.now.getTime() + 60_000);

    const outcome = await run(job);

    expect(outcome.kind).toBe('incident');
    expect(await noticesOf(caseId)).toHaveLength(2);
  });

  it('of a case without a handler is told to the clerks, who may have it issued again', async () => {
    const { caseId } = await aHeldDecision({ handlerId: null });
    const clerk = await anActor(world, 'county-a', 'clerk');

    const { items, mayIssue } = await list(caseId, clerk);

    expect(await noticesOf(caseId)).toMatchObject([{ role: 'clerk', officeId: 'county-a' }]);
    expect([items.length, mayIssue]).toEqual([1, true]);
  });

  it('is asked for once until the engine has answered', async () => {
    const { caseId, handler } = await aHeldDecision();
    const [held] = (await list(caseId, handler)).items;
    await issueAgain(caseId, held?.incidentKey, handler);

    const again = issueAgain(caseId, held?.incidentKey, handler);

    await expect(again).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect((await list(caseId, handler)).items).toMatchObject([{ isAsked: true }]);
  });

  it('is nobody’s but the handler’s and the clerk’s to ask for', async () => {
    const { caseId, handler } = await aHeldDecision();
    const [held] = (await list(caseId, handler)).items;
    const colleague = await anActor(world, 'county-a', 'handler');

    const asked = issueAgain(caseId, held?.incidentKey, colleague);

    await expect(asked).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await list(caseId, colleague)).mayIssue).toBe(false);
  });

  it('is the only thing that can be resolved so: another incident is not', async () => {
    const { caseId, handler, instance } = await aHeldDecision();
    const incident = await anIncident(instance, aKey(), '[NOT_FOUND] 没有这个案件');

    const asked = issueAgain(caseId, incident, handler);

    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await list(caseId, handler)).items).toHaveLength(1);
  });
});

// helpers

/** A step of the process met a decision whose amount is not what was approved. */
async function aHeldDecision(overrides: Partial<ReliefCase> = {}) {
  const { caseId, handler, personIds } = await aReviewedCase(world);
  await world.dataSource.transaction((em) =>
    createDisbursement(em, world.deps, {
      ...{ caseId, officeId: 'county-a', purpose: 'grant', effectKey: randomUUID() },
      ...{ urgency: 0, amountFen: 30_000_00, deductedFen: 0 },
      payees: personIds.map((personId) => aPayee(personId, 30_000_00)),
    }),
  );
  const [instance, key] = [aKey(), aKey()];
  await world.dataSource.transaction((em) =>
    projectRecords(liveProjection(em), [instanceRecord('ELEMENT_ACTIVATING', instance)]),
  );
  const wrong = { proposedFen: 20_000_00, processInstanceKey: String(instance) };
  await world.dataSource.manager.update(ReliefCase, caseId, { ...wrong, ...overrides });
  const job = aJob(caseId, key);
  const outcome = await run(job);
  await anIncident(instance, key, 'message' in outcome ? outcome.message : '');
  return { caseId, handler, job, instance };
}

const aJob = (caseId: string, key: number): Job => ({
  ...{ key: String(key), type: JobType.issueDocument, elementInstanceKey: randomUUID() },
  ...{ processInstanceKey: '1', processId: 'p', elementId: 'issue-decision', retries: 3 },
  headers: { documentKind: 'relief-decision' },
  variables: { caseId, officeId: 'county-a', decision: 'grant', scope: 'all' },
});

/** As the worker program does a job: how it ended. */
async function run(job: Job): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  const settleJob: Engine['settleJob'] = async (_job, outcome) => {
    outcomes.push(outcome);
    return 'done';
  };
  const engine = { settleJob } as unknown as Engine;
  await createJobRunner(job.type, serviceTask(issueDocument), world.deps, engine)(job);
  const [outcome] = outcomes;
  if (!outcome) throw new Error('the job did not end');
  return outcome;
}

async function anIncident(instance: number, jobKey: number, errorMessage: string): Promise<string> {
  const key = aKey();
  const value = {
    ...{ processInstanceKey: instance, elementInstanceKey: 12, elementId: 'issue-decision' },
    ...{ jobKey, errorType: 'JOB_NO_RETRIES', errorMessage },
  };
  await world.dataSource.transaction((em) =>
    projectRecords(liveProjection(em), [aRecord('INCIDENT', 'CREATED', key, value)]),
  );
  return String(key);
}

const list = (caseId: string, actor: Actor) => listHeldPapers(world.deps, { caseId, actor });

/** What reached the engine. */
async function issueAgain(caseId: string, incidentKey = '', actor: Actor): Promise<string[]> {
  const engine = fakeEngine();
  const deps = { ...world.deps, outbox: createOutbox(world.deps, engine) };
  await issueHeldPaper(deps, { caseId, incidentKey, actor, requestId: 'r' });
  return engine.received;
}

const noticesOf = (caseId: string) => world.dataSource.manager.findBy(Notice, { caseId });
