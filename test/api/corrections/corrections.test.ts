import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { CaseCorrection } from '../../../server/corrections/case-correction.entity.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { anIdentityNumber, aWorld, caseRow, file, type World } from '../../db/cases/world.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
const password = 'a password nobody uses';

let world: World;
let app: Express;
let clerk: Agent;
let head: Agent;
beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  clerk = await signedInAgent(app, 'intake-clerk@county-a', password);
  head = await signedInAgent(app, 'department-head@county-a', password);
});
afterAll(() => world.drop());

const tokenOf = async (caseId: string): Promise<string> => {
  const response = await clerk.get(`/api/cases/${caseId}/corrections`);
  return (response.body as { applications: { token: string }[] }).applications[0]?.token ?? '';
};

async function correct(
  filed: { caseId: string; applicationId: string },
  changes: { field: string; value: string }[],
  given: { by?: Agent; token?: string } = {},
) {
  const { by = clerk, token = await tokenOf(filed.caseId) } = given;
  const body = { applicationId: filed.applicationId, token, reason: '登记时录入有误', changes };
  return by.post(`/api/cases/${filed.caseId}/corrections`).send(body);
}

describe('POST /api/cases/:id/corrections', () => {
  it('puts it right at once before the decision: title, search, history and audit follow', async () => {
    const filed = await file(world);

    const saved = await correct(filed, [
      { field: 'name', value: '李秀蓝' },
      { field: 'phone', value: '13900005678' },
    ]);

    expect([saved.status, saved.body]).toMatchObject([201, { state: 'done' }]);
    const view = await clerk.get(`/api/cases/${filed.caseId}`);
    expect(view.body).toMatchObject({
      title: expect.stringContaining('李秀蓝申请'),
      applicants: [{ name: '李秀蓝', phone: '139****5678' }],
    });
    const found = await clerk.get('/api/cases').query({ q: '李秀蓝' });
    expect(JSON.stringify(found.body)).toContain(filed.caseId);
    expect(JSON.stringify(view.body)).toContain('姓名由“李**”改为“李**”');
    const audit = await world.em.findOneByOrFail(AuditEntry, {
      ...{ action: 'correct-application', caseId: filed.caseId },
    });
    expect(JSON.stringify(audit)).not.toMatch(/李秀|13900005678/);
  });

  it('takes what a new number tells, finds the person by it and masks it in the history', async () => {
    const filed = await file(world);
    const identityNumber = anIdentityNumber('20120501');

    await correct(filed, [{ field: 'identityNumber', value: identityNumber }]);

    const view = await clerk.get(`/api/cases/${filed.caseId}`);
    expect(view.body).toMatchObject({ applicants: [{ birthOn: '2012-05-01', minor: true }] });
    expect(await caseRow(world, filed.caseId)).toMatchObject({ concernsMinor: true });
    const row = await world.em.findOneByOrFail(CaseCorrection, { caseId: filed.caseId });
    expect(JSON.stringify(row)).not.toContain(identityNumber);
  });

  it('tells every fault, and that nothing would change', async () => {
    const filed = await file(world);

    const wrong = await correct(filed, [
      { field: 'name', value: '' },
      { field: 'phone', value: '12' },
      { field: 'happenedOn', value: '2026-03-03' },
    ]);
    const same = await correct(filed, [{ field: 'relation', value: '本人' }]);

    expect([wrong.status, same.status]).toEqual([400, 400]);
    expect((wrong.body as { errors: unknown[] }).errors).toHaveLength(3);
  });

  it('tells the second of two who was first, and keeps what the first saved', async () => {
    const filed = await file(world);
    const token = await tokenOf(filed.caseId);

    const first = await correct(filed, [{ field: 'relation', value: '配偶' }], { token });
    const second = await correct(filed, [{ field: 'relation', value: '父母' }], { token });

    expect([first.status, second.status]).toEqual([201, 409]);
    expect(second.body).toMatchObject({
      code: 'STALE',
      detail: expect.stringContaining('与被害人关系'),
    });
    const view = await clerk.get(`/api/cases/${filed.caseId}`);
    expect(view.body).toMatchObject({ applicants: [{ relation: '配偶' }] });
  });

  it('after the decision waits for a second person, who may not be the one who asked', async () => {
    const filed = await file(world);
    await world.em.update(ReliefCase, { id: filed.caseId }, { decidedOn: '2026-03-02' });

    const asked = await correct(filed, [{ field: 'address', value: '青山县新街12号' }]);
    const { id } = asked.body as { id: string };
    const waiting = await clerk.get(`/api/cases/${filed.caseId}`);
    const read = await head.get(`/api/cases/${filed.caseId}/corrections`);
    const own = await clerk.post(`/api/case-corrections/${id}/decision`).send({ approve: true });
    const mute = await head.post(`/api/case-corrections/${id}/decision`).send({ approve: false });
    const done = await head.post(`/api/case-corrections/${id}/decision`).send({ approve: true });
    const again = await head.post(`/api/case-corrections/${id}/decision`).send({ approve: true });
    const view = await clerk.get(`/api/cases/${filed.caseId}`);

    expect(asked.body).toMatchObject({ state: 'asked' });
    expect(read.body).toMatchObject({ items: [{ id, state: 'asked' }] });
    expect(waiting.body).toMatchObject({ applicants: [{ address: null }] });
    expect([own, mute, done, again].map(({ status }) => status)).toEqual([403, 400, 200, 409]);
    expect(view.body).toMatchObject({ applicants: [{ address: '青山县新街12号' }] });
  });

  it('leaves closed and terminated cases as they are, and is not for everybody', async () => {
    const filed = await file(world);
    const foreign = await signedInAgent(app, 'finance-clerk@county-a', password);
    const refused = await correct(filed, [{ field: 'relation', value: '配偶' }], { by: foreign });
    await world.em.update(ReliefCase, { id: filed.caseId }, { closedAt: new Date() });

    const closed = await correct(filed, [{ field: 'relation', value: '配偶' }]);

    expect([refused.status, closed.status]).toEqual([403, 409]);
  });
});

describe('POST /api/cases/:id/corrections/preview', () => {
  it('says beforehand what follows, and changes nothing', async () => {
    const other = await file(world);
    const filed = await file(world);
    const view = await clerk.get(`/api/cases/${other.caseId}`);
    const original = (view.body as { originalCase: { caseNumber: string } }).originalCase;

    const told = await clerk.post(`/api/cases/${filed.caseId}/corrections/preview`).send({
      applicationId: filed.applicationId,
      changes: [{ field: 'caseNumber', value: original.caseNumber }],
    });

    expect(told.status).toBe(200);
    expect(JSON.stringify(told.body)).toContain('重复救助核对：');
    expect(await world.em.countBy(CaseCorrection, { caseId: filed.caseId })).toBe(0);
    const after = await clerk.get(`/api/cases/${filed.caseId}`);
    expect(after.body).not.toMatchObject({ originalCase: original });
  });
});
