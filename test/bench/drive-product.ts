import type { DataSource } from 'typeorm';
import { toLocalDate } from '../../server/domain/basics/local-date.js';
import { signInLean, type LeanPerson } from './lean-client.js';
import { percentile, runCases, type Run } from './measure.js';
import { playCase, type ProductDriver } from './product.js';
import { phases, sizes, type Phase } from './sizes.js';
import { createWatch } from './watch.js';

const OFFICES = ['county-c', 'city-a'];
const ROLES = [
  ...['intake-clerk', 'handler', 'department-head', 'deputy-chief', 'chief', 'clerk'],
  ...['finance-clerk', 'finance-reviewer'],
];
const SAMPLE_MS = 250;

export interface ProductRuns {
  runs: Record<Phase, Run>;
  /** 95th percentile of how far the projection lags behind the engine while sixteen work. */
  exportLagP95Ms: number;
}

/** The same cases through the product's HTTP API. */
export async function driveProduct(
  baseUrl: string,
  password: string,
  dataSource: DataSource,
): Promise<ProductRuns> {
  const driver = await createDriver(baseUrl, password, dataSource);
  const play = (isAlone: boolean) => (latenciesMs: number[], handler: number) =>
    playCase(driver, { officeId: OFFICES[handler % OFFICES.length] ?? '', isAlone }, latenciesMs);
  await runCases(sizes.warmUp.cases, sizes.warmUp.handlers, play(false));
  const runs = {} as Record<Phase, Run>;
  const lags: number[] = [];
  for (const phase of phases) {
    const { cases, handlers } = sizes[phase];
    const sampling = setInterval(() => void sampleLag(dataSource, lags), SAMPLE_MS);
    if (phase === 'one') lags.length = 0;
    runs[phase] = await runCases(cases, handlers, play(handlers === 1));
    clearInterval(sampling);
  }
  driver.watch.stop();
  return { runs, exportLagP95Ms: percentile(lags, 95) };
}

async function createDriver(
  baseUrl: string,
  password: string,
  dataSource: DataSource,
): Promise<ProductDriver> {
  const people = new Map<string, LeanPerson>();
  for (const officeId of OFFICES) {
    for (const role of ROLES) {
      const username = `${role}@${officeId}`;
      people.set(username, await signInLean(baseUrl, username, password));
    }
  }
  // a run on the data of an earlier one files other people
  let serial = Math.floor(Date.now() / 1000) % 10_000_000;
  return {
    person: (role, officeId) => {
      const found = people.get(`${role}@${officeId}`);
      if (!found) throw new Error(`nobody is ${role} at ${officeId}`);
      return found;
    },
    today: toLocalDate(new Date()),
    nextSerial: () => (serial += 1),
    watch: createWatch(dataSource),
  };
}

/** While records come, now minus the time of the last one taken in. */
async function sampleLag(dataSource: DataSource, lags: number[]): Promise<void> {
  const rows: { at: Date }[] = await dataSource.query('SELECT record_at AS at FROM feed_position');
  const [row] = rows;
  if (row) lags.push(Date.now() - row.at.getTime());
}
