import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressInfo, Server } from 'node:net';
import { EngineJob } from '../../../server/engine/engine-job.entity.js';
import { createFeedServer } from '../../../server/engine/feed-app.js';
import { FeedBatch } from '../../../server/engine/feed.entity.js';
import { freshDatabase } from '../../support/fresh-database.js';
import { aWorld, type World } from '../cases/world.js';
import { bulk, jobRecord } from './feed-records.js';

let world: World;
let server: Server;

beforeAll(async () => {
  world = await aWorld();
  server = await listening(createFeedServer(world.deps, 'feed'));
});
afterAll(async () => {
  server.close();
  await world.drop();
});

const listening = async <S extends Server>(given: S): Promise<S> => {
  await new Promise<void>((resolve) => given.listen(0, '127.0.0.1', resolve));
  return given;
};

const ask = (method: string, path: string, body = '', { to = server, password = 'feed' } = {}) =>
  fetch(`http://127.0.0.1:${String((to.address() as AddressInfo).port)}${path}`, {
    method,
    headers: { authorization: `Basic ${Buffer.from(`zeebe:${password}`).toString('base64')}` },
    ...(body === '' ? {} : { body }),
  });

describe('the endpoint of the exporter', () => {
  it('answers a batch when it is committed, as an Elasticsearch would', async () => {
    const response = await ask('POST', '/_bulk', bulk([jobRecord('CREATED', 501)]));

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ took: 1, errors: false, items: [] });
    expect(response.headers.get('x-elastic-product')).toBe('Elasticsearch');
    expect(await world.em.existsBy(EngineJob, { jobKey: '501' })).toBe(true);
  });

  it('acknowledges settings and knows nothing else', async () => {
    const settings = await ask('PUT', '/yingjiu/_settings', '{}');
    const template = await ask('GET', '/_index_template/yingjiu');

    expect([settings.status, await settings.json()]).toEqual([200, { acknowledged: true }]);
    expect([template.status, await template.json()]).toEqual([404, {}]);
  });

  it('takes nothing from whom it does not know', async () => {
    const body = bulk([jobRecord('CREATED', 502)]);

    const response = await ask('POST', '/_bulk', body, { password: 'food' });

    expect(response.status).toBe(401);
    expect(await world.em.existsBy(EngineJob, { jobKey: '502' })).toBe(false);
  });

  it('takes in batches sent at once one after another', async () => {
    const states = ['CREATED', 'TIMED_OUT', 'FAILED', 'RETRIES_UPDATED', 'COMPLETED'];

    await Promise.all(
      states.map((intent) => ask('POST', '/_bulk', bulk([jobRecord(intent, 503)]))),
    );

    expect(await world.em.findOneByOrFail(EngineJob, { jobKey: '503' })).toMatchObject({
      state: 'completed',
    });
  });

  it('keeps a batch once when two servers are sent it at the same time', async () => {
    const other = await listening(createFeedServer(world.deps, 'feed'));
    const records = Array.from({ length: 50 }, (_, nth) => jobRecord('CREATED', 600 + nth));
    const body = bulk(records);

    const sent = [server, other, server, other].map((to) => ask('POST', '/_bulk', body, { to }));
    const answers = (await Promise.all(sent)).map(({ status }) => status);
    other.close();

    expect(answers).toContain(200);
    expect(answers.every((status) => status === 200 || status === 503)).toBe(true);
    const positions = records.map(({ position }) => position);
    expect(
      await world.em.countBy(FeedBatch, { firstPosition: String(Math.min(...positions)) }),
    ).toBe(1);
  });

  it('refuses with 503 while the database is away, so that the exporter sends it again', async () => {
    const gone = await freshDatabase();
    await gone.drop();
    const away = await listening(
      createFeedServer({ ...world.deps, dataSource: gone.dataSource }, 'feed'),
    );

    const response = await ask('POST', '/_bulk', bulk([jobRecord('CREATED', 504)]), { to: away });
    away.close();

    expect(response.status).toBe(503);
  });
});
