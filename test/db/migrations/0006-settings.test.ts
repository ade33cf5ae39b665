import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '../../../server/db/migrations/index.js';
import { settingInForce } from '../../../server/settings/setting-in-force.js';
import { insertOffice } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';

const before = 5;

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
});

describe('settings written before 0006', () => {
  it('bands get their lower limits, the single limit becomes a list, the collective body the word of the form', async () => {
    const { dataSource } = database;
    const { id } = await insertOffice(dataSource.manager);
    const { id: below } = await insertOffice(dataSource.manager, { parentId: id });
    for (let left = migrations.length; left > before; left -= 1) {
      await dataSource.undoLastMigration();
    }
    const bands = [
      { uptoFen: 1_000_000, band: 'small' },
      { uptoFen: null, band: 'large' },
      { uptoFen: 5_000_000, band: 'medium' },
    ];
    const old: [string, string, unknown][] = [
      [id, 'amountBands', bands],
      [id, 'collectiveBody', 'procuratorial-committee'],
      [id, 'delegationToDeputyUptoFen', 500_000],
      [below, 'delegationToDeputyUptoFen', null],
    ];
    for (const [officeId, key, value] of old) {
      await dataSource.query(
        `INSERT INTO setting (office_id, setting_key, value, valid_from, source)
         VALUES (?, ?, ?, '2014-01-01', 'test')`,
        [officeId, key, JSON.stringify(value)],
      );
    }

    await dataSource.runMigrations();

    const now = <K extends Parameters<typeof settingInForce>[2]>(key: K, officeId = id) =>
      settingInForce(dataSource.manager, officeId, key, '2026-03-02');
    expect(await now('amountBands')).toEqual([
      { fromFen: 1, uptoFen: 1_000_000, band: 'small' },
      { fromFen: 1_000_001, uptoFen: 5_000_000, band: 'medium' },
      { fromFen: 5_000_001, uptoFen: null, band: 'large' },
    ]);
    expect(await now('collectiveBody')).toBe('committee');
    expect(await now('delegations')).toMatchObject([{ role: 'deputy-chief', uptoFen: 500_000 }]);
    expect(await now('delegations', below)).toEqual([]);
  });
});
