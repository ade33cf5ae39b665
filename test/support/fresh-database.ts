import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../server/db/data-source.js';
import { queryServer } from '../../server/db/query-server.js';
import { copySchema, createdEmpty, schemaTemplate } from './schema-template.js';

export interface FreshDatabase {
  dataSource: DataSource;
  /** Address with the name of the database, for programs started apart. */
  url: string;
  /** Closes the connections and drops the database; call it after the last test of the file. */
  drop(): Promise<void>;
}

/** A database of its own with the migrated schema and not a row in it, on the server of TEST_DATABASE_URL. */
export async function freshDatabase({
  name = `test_${randomBytes(8).toString('hex')}`,
  poolSize = 5,
}: { name?: string; poolSize?: number } = {}): Promise<FreshDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) {
    throw new Error(
      'TEST_DATABASE_URL is not set: these suites need a MySQL or MariaDB server; run them by npm test.',
    );
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  const template = await schemaTemplate(server);
  await queryServer(server, createdEmpty(name));
  const dataSource = await createDataSource(url.href, { poolSize }).initialize();
  await copySchema(dataSource, template);
  const drop = async () => {
    await dataSource.destroy();
    await queryServer(server, `DROP DATABASE ${name}`);
  };
  return { dataSource, url: url.href, drop };
}
