import { describe, expect, it } from '@jest/globals';
import { itemName, settingName } from '../../../server/settings/item-name.js';

describe('which of several of a setting', () => {
  it.each([
    ['calendarYear', '2027', '2027年'],
    ['term', 'decision', '作出救助决定'],
    ['wage', '430000:private:2025', '湖南 城镇私营单位就业人员平均工资 2025年'],
    ['documentNumberPattern', 'relief-decision', '国家司法救助决定书'],
    ['documentNumberPattern', '', ''],
    ['term', 'something-new', 'something-new'],
    ['term', 'constructor', 'constructor'],
    ['wage', 'nonsense', 'nonsense'],
    ['wage', '990000:other:2025', '990000 other 2025年'],
  ] as const)('%s %s → %s', (key, item, name) => {
    expect(itemName(key, item)).toBe(name);
  });

  it('stands behind the name of the setting, which alone is enough without one', () => {
    expect(settingName('term', 'decision')).toBe('办理期限 · 作出救助决定');
    expect(settingName('amountBands', '')).toBe('金额档');
  });
});
