import { describe, expect, it } from '@jest/globals';
import { baseRows } from '../../../server/settings/base-rows.js';
import { settingCatalogue } from '../../../server/settings/setting-catalogue.js';
import {
  settingKeyIds,
  settingKeys,
  type SettingKey,
} from '../../../server/settings/setting-keys.js';
import { settingWords } from '../../../server/settings/setting-words.js';

describe('settingWords', () => {
  it.each<[SettingKey, unknown, string]>([
    [
      'amountBands',
      [
        { fromFen: 1, uptoFen: 100, band: 'small' },
        { fromFen: 101, uptoFen: null, band: 'large' },
      ],
      '小额：0.01元至1.00元；大额：1.01元以上',
    ],
    ['delegations', [], '没有授权，均由检察长决定'],
    [
      'delegations',
      [
        {
          role: 'deputy-chief',
          band: 'small',
          uptoFen: 500,
          matters: ['grant', 'refuse'],
          paper: '1号',
        },
      ],
      '分管副检察长：小额5.00元以下，予以救助、不予救助（1号）',
    ],
    ['collectiveBody', 'party-group', '党组会'],
    ['advanceCapFen', 100, '1.00元（含）'],
    ['plcRequired', false, '不报政法委审核'],
    ['inquiryAgencies', [], '不发函'],
    [
      'term',
      { count: 10, unit: 'working-days', soonWorkingDays: 2 },
      '10个工作日，届满前2个工作日提醒',
    ],
    ['calendarYear', { holidays: '01-01', makeupWorkdays: '' }, '放假：01-01；调休上班：无'],
    ['ruleVersion', { id: 'rules-2021' }, '《人民检察院开展国家司法救助工作细则》'],
  ])('says %s %j', (key, value, expected) => {
    expect(settingWords(key, value)).toBe(expected);
  });

  it('says that a value ends, or cannot be read', () => {
    expect(settingWords('plcRequired', null)).toBe('终止');
    expect(settingWords('plcRequired', 'maybe')).toBe('（值不正确）');
  });
});

describe('base data', () => {
  it('every row fits the schema of its key, and no two hold for the same item on the same day', () => {
    const seen = new Map<string, string | null>();
    for (const { key, item, value, validFrom, validTo } of baseRows) {
      expect(settingKeys[key].safeParse(value).error).toBeUndefined();
      const before = seen.get(`${key} ${item}`);
      if (before !== undefined) expect(before !== null && before < validFrom).toBe(true);
      seen.set(`${key} ${item}`, validTo);
    }
  });
});

describe('settingCatalogue', () => {
  it.each(settingKeyIds)(
    '%s says in Chinese what it is, what it decides and on which day',
    (key) => {
      const { name, help, decisiveDay } = settingCatalogue[key];

      for (const text of [name, help, decisiveDay]) expect(text).toMatch(/\p{Script=Han}/u);
    },
  );
});
