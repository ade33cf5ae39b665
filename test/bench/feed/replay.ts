import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { readBulk } from '../../../server/engine/feed-record.js';
import { keepBatch, packRecords } from '../../../server/engine/keep-batch.js';
import { takeInFeed } from '../../../server/engine/take-in-feed.js';
import { freshDatabase } from '../../support/fresh-database.js';

/** Records a second: taken in as always, and bare, as one INSERT of the compressed bytes a request. */
export async function replay(bodies: string[]): Promise<{ takenPerS: number; barePerS: number }> {
  return {
    barePerS: await perSecond(bodies, bareInsert),
    takenPerS: await perSecond(bodies, takeIn),
  };
}

type Take = (dataSource: DataSource, body: string) => Promise<void>;

async function perSecond(bodies: string[], take: Take): Promise<number> {
  const database = await freshDatabase();
  const records = bodies.reduce((sum, body) => sum + readBulk(body).records.length, 0);
  const begun = performance.now();
  for (const body of bodies) await take(database.dataSource, body);
  const seconds = (performance.now() - begun) / 1000;
  await database.drop();
  return records / seconds;
}

const log = pino({ level: 'error' });
const clock = { now: () => new Date() };

const takeIn: Take = (dataSource, body) =>
  takeInFeed({ dataSource, clock, log } as unknown as Parameters<typeof takeInFeed>[0], body);

const bareInsert: Take = (dataSource, body) =>
  dataSource.transaction(async (em) => {
    const { records } = readBulk(body);
    const packed = await packRecords(records);
    await keepBatch(em, { partitionId: 1, records, packed }, clock.now());
  });
