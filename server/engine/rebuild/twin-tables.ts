import type { DataSource, EntityManager } from 'typeorm';
import { PROJECTION_TABLES, projectionTables, type Projection } from '../projection-tables.js';

const twin = (name: string): string => `rebuilt_${name}`;
const former = (name: string): string => `former_${name}`;

/** Into the tables nobody reads yet. */
export const twinProjection = (em: EntityManager): Projection => ({ em, table: twin });

/** Empty tables like those of the projection. */
export async function createTwins(dataSource: DataSource): Promise<void> {
  for (const name of projectionTables) {
    await dataSource.query(`CREATE TABLE ${twin(name)} LIKE ${name}`);
  }
}

/** What an interrupted rebuild left behind. */
export async function dropTwins(dataSource: DataSource): Promise<void> {
  const names = projectionTables.flatMap((name) => [twin(name), former(name)]);
  await dataSource.query(`DROP TABLE IF EXISTS ${names.join(', ')}`);
}

/** Rows that began before the first kept record: nothing else tells of them any more. */
export async function copyOlder(dataSource: DataSource, before: Date): Promise<void> {
  for (const name of projectionTables) {
    await dataSource.query(
      `INSERT INTO ${twin(name)} SELECT * FROM ${name} WHERE ${PROJECTION_TABLES[name]} < ?`,
      [before],
    );
  }
}

/** The twins become the tables everybody reads, all in one statement; the former ones are dropped. */
export async function swapTwins(dataSource: DataSource): Promise<void> {
  const moves = projectionTables.flatMap((name) => [
    `${name} TO ${former(name)}`,
    `${twin(name)} TO ${name}`,
  ]);
  await dataSource.query(`RENAME TABLE ${moves.join(', ')}`);
  await dropTwins(dataSource);
}
