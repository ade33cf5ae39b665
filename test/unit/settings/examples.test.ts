import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { checkBands } from '../../../server/domain/authority/check-bands.js';
import { settingCatalogue } from '../../../server/settings/setting-catalogue.js';
import { settingKeys, type SettingKey } from '../../../server/settings/setting-keys.js';
import { SettingsFile } from '../../../server/settings/setting-views-api.js';

const folder = new URL('../../../server/settings/examples/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

describe.each(files)('the example of settings %s', (name) => {
  const { rows } = SettingsFile.parse(read(name));

  it('can be imported: every row fits its key and names its source with a confidence', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const { key, value, source } of rows) {
      expect(Object.keys(settingCatalogue)).toContain(key);
      const parsed = settingKeys[key as SettingKey].safeParse(value);
      expect([key, parsed.success, parsed.error?.issues]).toEqual([key, true, undefined]);
      expect(source).toMatch(/（M/);
    }
  });

  it('leaves no amount without a band', () => {
    for (const { key, value } of rows) {
      if (key === 'amountBands') {
        expect(checkBands(settingKeys.amountBands.parse(value))).toEqual([]);
      }
    }
  });
});
