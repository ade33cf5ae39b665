import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkItem } from '../../../server/settings/check-item.js';
import { checkWhole } from '../../../server/settings/check-whole.js';
import { settingKeyIds } from '../../../server/settings/setting-keys.js';
import { readSettingTree } from '../../../server/settings/setting-rows.js';
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
});
