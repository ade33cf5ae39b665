import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { Office } from '../../../server/offices/office.entity.js';
import { insertOffice } from '../../support/builders.js';
import { insertCase } from './a-case.js';
import { aPeopleWorld, type PeopleWorld } from './world.js';

let world: PeopleWorld;
let system: Awaited<ReturnType<PeopleWorld['signIn']>>;
beforeAll(async () => {
  world = await aPeopleWorld();
  system = await world.signIn(await world.person(world.city.id, 'system-admin'));
});
afterAll(() => world.drop());

const code = (response: { body: unknown }) => (response.body as { code?: string }).code;
const facts = (change: object = {}) => ({
  ...{ name: '新设县人民检察院', shortName: '新检', parentId: world.city.id },
  ...{ address: '人民路1号', phone: '0700-1' },
  ...change,
});
const create = (change: object = {}) =>
  system.post('/api/offices').send({
    ...{ id: `o-${randomUUID().slice(0, 8)}`, level: 'county', openedOn: '2026-03-02' },
    provinceCode: world.city.provinceCode,
    ...facts(change),
  });

describe('offices', () => {
  it('are made below the own, with an id that is free', async () => {
    const made = await create();
    const { id } = made.body as { id: string };

    const again = await create({ id });
    const level = await create({ level: 'city' });
    const above = await create({ parentId: world.province.id });
    const root = await create({ parentId: null });

    expect(made.status).toBe(201);
    expect([again.status, code(level), above.status, root.status]).toEqual([
      ...[400, 'OFFICE_INVALID', 403, 403],
    ]);
  });

  it('are renamed and moved; the id stays', async () => {
    const { id } = (await create()).body as { id: string };
    const city = await insertOffice(world.em, { level: 'city', parentId: world.province.id });
    const change = (body: object) =>
      system.put(`/api/offices/${id}`).send({ ...facts(), reason: '更名', ...body });

    const renamed = await change({ name: '更名县人民检察院' });
    const elsewhere = await change({ parentId: city.id });
    const itself = await change({ parentId: id });

    expect(renamed.status).toBe(200);
    expect(await world.em.findOneByOrFail(Office, { id })).toMatchObject({
      name: '更名县人民检察院',
      parentId: world.city.id,
    });
    expect([elsewhere.status, code(itself)]).toEqual([403, 'OFFICE_INVALID']);
  });

  it('close only when nothing hangs on them, and say what does', async () => {
    const { id } = (await create()).body as { id: string };
    const handler = await world.person(id, 'handler');
    const { caseId } = await insertCase(world.em, { officeId: id, handler });
    await world.em.update(ReliefCase, { id: caseId }, { number: '救助〔2026〕7号' });
    const close = (officeId: string, on = '2026-03-02') =>
      system.post(`/api/offices/${officeId}/close`).send({ on, reason: '撤并' });

    const used = await close(id);

    expect([used.status, code(used)]).toEqual([409, 'OFFICE_IN_USE']);
    expect(used.text).toContain('尚有未办结的案件：救助〔2026〕7号');
    expect(used.text).toContain(`尚有任职人员：${handler.displayName}`);
    expect(code(await close(world.city.id))).toBe('OFFICE_IN_USE');

    const { id: empty } = (await create()).body as { id: string };

    expect((await close(empty, '2026-03-01')).status).toBe(422);
    expect((await close(empty)).status).toBe(200);
    expect((await close(empty)).status).toBe(409);
    expect((await world.em.findOneByOrFail(Office, { id: empty })).closedOn).toBe('2026-03-02');
  });

  it('that are closed stay in the register and go from the lists', async () => {
    const { id } = (await create()).body as { id: string };
    await world.em.update(Office, { id }, { closedOn: '2026-03-01' });

    const idsOf = async (path: string) => {
      const { items } = (await system.get(path)).body as { items: { id: string }[] };
      return items.map((office) => office.id);
    };

    expect(await idsOf('/api/managed-offices')).toContain(id);
    expect(await idsOf('/api/offices')).not.toContain(id);
    expect(code(await create({ parentId: id }))).toBe('OFFICE_INVALID');
  });
});
