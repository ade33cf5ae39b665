import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createConnection } from 'mysql2/promise';
import type { DataSource, QueryRunner } from 'typeorm';
import { addressOf, createDataSource } from '../../server/db/data-source.js';

const migrationFiles = new URL('../../server/db/migrations/', import.meta.url);
const lockSeconds = 120;

/**
 * Name of a database with the migrated schema, made once a server: copying its tables takes half the time of the migrations.
 * Another text of the migrations is another database.
 */
export async function schemaTemplate(server: string): Promise<string> {
  const name = `test_schema_${migrationsHash()}`;
  const { host, port, username: user, password } = addressOf(server);
  const connection = await createConnection({ host, port, user, password });
  try {
    await connection.query('SELECT GET_LOCK(?, ?)', [name, lockSeconds]);
    const [found] = await connection.query('SHOW DATABASES LIKE ?', [`${name}_ready`]);
    if ((found as unknown[]).length === 0) {
      await connection.query(`DROP DATABASE IF EXISTS ${name}`);
      await connection.query(createdEmpty(name));
      await migrate(server, name);
      // Marks that the migrations came to their end: a process may be ended in the middle of them.
      await connection.query(createdEmpty(`${name}_ready`));
    }
    return name;
  } finally {
    await connection.end();
  }
}

/** The statement that creates a database as the product expects it. */
export const createdEmpty = (name: string): string =>
  `CREATE DATABASE ${name} DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

/** Gives an empty database the tables of a template, and the list of migrations that made them. */
export async function copySchema(dataSource: DataSource, template: string): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    const tables = (await runner.query(`SHOW TABLES FROM ${template}`)) as Record<string, string>[];
    await runner.query('SET FOREIGN_KEY_CHECKS = 0');
    for (const name of tables.flatMap((row) => Object.values(row))) {
      const [shown] = (await runner.query(`SHOW CREATE TABLE ${template}.\`${name}\``)) as [
        { 'Create Table': string },
      ];
      await runner.query(shown['Create Table']);
    }
    await copyTriggers(runner, template);
    await runner.query(`INSERT INTO migrations SELECT * FROM ${template}.migrations`);
    await runner.query('SET FOREIGN_KEY_CHECKS = 1');
  } finally {
    await runner.release();
  }
}

/** What keeps the ledger and the audit append-only. */
async function copyTriggers(runner: QueryRunner, template: string): Promise<void> {
  const triggers = (await runner.query(`SHOW TRIGGERS FROM ${template}`)) as { Trigger: string }[];
  for (const { Trigger: name } of triggers) {
    const [shown] = (await runner.query(`SHOW CREATE TRIGGER ${template}.\`${name}\``)) as [
      { 'SQL Original Statement': string },
    ];
    const statement = shown['SQL Original Statement'];
    await runner.query(statement.replace(/^CREATE DEFINER=\S+ /, 'CREATE '));
  }
}

async function migrate(server: string, name: string): Promise<void> {
  const url = new URL(server);
  url.pathname = `/${name}`;
  const dataSource = await createDataSource(url.href, { poolSize: 1 }).initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
}

function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrationFiles).sort()) {
    hash.update(file).update(readFileSync(new URL(file, migrationFiles)));
  }
  return hash.digest('hex').slice(0, 16);
}
