import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHARSET = 'DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin';

/** A migration as a list of statements; every CREATE TABLE ends with the same character set. */
export function migration(
  name: string,
  up: string[],
  down: string[],
): new () => MigrationInterface {
  return class {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      for (const sql of up) {
        await runner.query(/^\s*CREATE TABLE/.test(sql) ? `${sql} ${CHARSET}` : sql);
      }
    }
    async down(runner: QueryRunner): Promise<void> {
      for (const sql of down) await runner.query(sql);
    }
  };
}
