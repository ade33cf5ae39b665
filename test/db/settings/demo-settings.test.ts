import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoOffices } from '../../../server/demo-world/demo-offices.js';
import { checkItem } from '../../../server/settings/check-item.js';
import { checkWhole } from '../../../server/settings/check-whole.js';
import { settingCatalogue } from '../../../server/settings/setting-catalogue.js';
import { settingKeyIds } from '../../../server/settings/setting-keys.js';
import { layersOf, readSettingTree } from '../../../server/settings/setting-rows.js';
import { aWorld, type World } from '../cases/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

describe('the demo settings', () => {
  it('would be released as they are: no fault in any row, no hole and no overlap in any office', async () => {
    const tree = await readSettingTree(world.em, settingKeyIds);

    const single = tree.rows.flatMap((row) => checkItem(row, row.officeId === 'province-a', ''));
    expect(single).toEqual([]);
    expect(checkWhole({ ...tree, rows: [] }, tree, tree.rows)).toEqual([]);
  });

  it.each(demoOffices.map(({ id }) => id))(
    '%s finds a value for every setting',
    async (officeId) => {
      const tree = await readSettingTree(world.em, settingKeyIds);

      const missing = settingKeyIds.filter(
        (key) =>
          !settingCatalogue[key].hasItems &&
          key !== 'ruleVersion' &&
          layersOf(tree, officeId, key, '').flat().length === 0,
      );
      expect(missing).toEqual([]);
    },
  );
});
