import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { Deadline } from '../../../server/deadlines/deadline.entity.js';
import { startCaseTerm } from '../../../server/deadlines/start-case-term.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import { ReleaseForm } from '../../../server/engine/release-form.entity.js';
import { SealUse } from '../../../server/seals/seal-use.entity.js';
import { ServiceAttempt } from '../../../server/service/service-attempt.entity.js';
import { requestKey } from '../../../server/supplements/request-key.js';
import { Supplement } from '../../../server/supplements/supplement.entity.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { aKey, aWorld, file, type World } from '../../db/cases/world.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
const password = 'a password nobody uses';

let world: World;
let app: Express;
let intake: Agent;
let handler: Agent;

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  intake = await signedInAgent(app, 'intake-clerk@county-a', password);
  handler = await signedInAgent(app, 'handler@county-a', password);
  await world.em.insert(ReleaseForm, {
    ...{ formKey: 'review-materials@1', formId: 'review-materials' },
    formSchema: readFileSync('processes/forms/review-materials.form', 'utf8'),
  });
});
afterAll(() => world.drop());

/** A case just filed, whose materials are to be looked at. */
async function atDesk(): Promise<string> {
  const { caseId } = await file(world);
  await world.em.insert(Task, {
    ...{ id: randomUUID(), jobKey: aKey(), elementInstanceKey: aKey() },
    ...{ processInstanceKey: aKey(), processId: 'relief-case', elementId: 'review-materials' },
    ...{ name: '材料审核', headers: {}, variables: {}, caseId, officeId: 'county-a' },
    ...{ role: 'intake-clerk', act: 'review-materials', formKey: 'review-materials@1' },
    ...{ assigneeId: null, state: 'open', openedAt: world.clock.now() },
  });
  return caseId;
}

interface Asked {
  supplementId: string;
  documentId: string;
  number: string;
  dueOn: string;
}

async function asked(caseId: string): Promise<Asked> {
  const body = { missing: ['hardship', 'compensation'] };
  const response = await intake.post(`/api/cases/${caseId}/supplements`).send(body);
  expect([response.status, response.text]).toEqual([201, expect.anything()]);
  return response.body as Asked;
}

describe('POST /api/cases/:id/supplements', () => {
  it('makes a numbered paper of what is missing at once and starts the thirty days', async () => {
    const caseId = await atDesk();

    const { documentId, number, dueOn } = await asked(caseId);

    const paper = await world.em.findOneByOrFail(LegalDocument, { id: documentId });
    expect([number, dueOn]).toEqual([expect.stringContaining('补〔2026〕'), '2026-04-01']);
    expect(paper.html).toContain('申请人及其家庭生活困难证明');
    expect(paper.html).not.toContain('实际损害结果证明');
  });

  it('is made once: a second press, and the steps of the process, change nothing', async () => {
    const caseId = await atDesk();
    const { supplementId } = await asked(caseId);

    const again = await intake.post(`/api/cases/${caseId}/supplements`).send({ missing: ['harm'] });
    const kind = 'supplement-notice' as const;
    const step = { caseId, kind, officeId: 'county-a' };
    const keyOf = (of: string) => requestKey(world.em, { caseId, kind: of, stepKey: aKey() });
    const effectKey = await keyOf(kind);
    await issueCaseDocuments(world.deps, { ...step, effectKey });
    const termKey = await keyOf('supplement');
    await startCaseTerm(world.deps, { caseId, kind: 'supplement', effectKey: termKey });

    expect([effectKey, await keyOf('materials-receipt')]).toEqual([
      supplementId,
      expect.not.stringMatching(supplementId),
    ]);
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('不再重复')]);
    expect(await world.em.countBy(LegalDocument, { caseId, kind })).toBe(1);
    expect(await world.em.countBy(Deadline, { caseId, kind: 'supplement' })).toBe(1);
    expect(await world.em.countBy(Supplement, { caseId })).toBe(1);
  });

  it('is the desk of the office, and needs something that is missing', async () => {
    const caseId = await atDesk();
    const address = `/api/cases/${caseId}/supplements`;

    const byHandler = await handler.post(address).send({ missing: ['harm'] });
    const nothing = await intake.post(address).send({ missing: [] });

    expect([byHandler.status, nothing.status]).toEqual([403, 400]);
  });
});

describe('POST /api/supplements/:id/handover', () => {
  const signed = { handedOn: '2026-03-02', signer: 'self', signerName: '李秀兰' };

  it('seals the paper at the desk, records who signed for it and makes the receipt, once', async () => {
    const { supplementId, documentId } = await asked(await atDesk());
    const address = `/api/supplements/${supplementId}/handover`;

    const handed = await intake.post(address).send(signed);
    const twice = await intake.post(address).send(signed);

    expect([handed.status, twice.status]).toEqual([200, 409]);
    const { receiptId } = handed.body as { receiptId: string };
    const receipt = await world.em.findOneByOrFail(LegalDocument, { id: receiptId });
    expect(receipt.kind).toBe('service-receipt');
    expect(await world.em.findOneByOrFail(LegalDocument, { id: documentId })).toMatchObject({
      ...{ state: 'served', servedOn: '2026-03-02', sealedOn: '2026-03-02' },
    });
    expect(await world.em.findOneByOrFail(SealUse, { documentId })).toMatchObject({
      seal: 'receipt',
    });
    expect(await world.em.findOneByOrFail(ServiceAttempt, { documentId })).toMatchObject({
      ...{ way: 'direct', outcome: 'served', signerName: '李秀兰', relation: '本人' },
    });
  });

  it('shows on the case which paper asks, and refuses a day to come', async () => {
    const caseId = await atDesk();
    const { supplementId, documentId, number } = await asked(caseId);

    const late = await intake
      .post(`/api/supplements/${supplementId}/handover`)
      .send({ ...signed, handedOn: '2026-03-03' });
    const seen = await intake.get(`/api/cases/${caseId}`);

    expect(late.status).toBe(422);
    const { supplements } = seen.body as { supplements: unknown[] };
    expect(supplements).toMatchObject([{ notice: { documentId, number, state: 'issued' } }]);
  });
});
