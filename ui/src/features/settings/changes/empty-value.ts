import type { SettingKey } from '../../../../../server/settings/api.js';

const lists: readonly SettingKey[] = ['delegations', 'inquiryAgencies'];

/** What the editor of a setting starts from when nothing is in force. */
export function emptyValue(key: SettingKey): unknown {
  if (lists.includes(key)) return [];
  switch (key) {
    case 'amountBands':
      return [{ fromFen: 1, uptoFen: null, band: 'small' }];
    case 'wage':
      return { annualYuan: '', publishedOn: '', approximate: false, confidence: 'H' };
    case 'term':
      return { count: '', unit: 'working-days', soonWorkingDays: 2 };
    case 'amountStandard':
      return { perPayeeCapFen: null };
    case 'calendarYear':
      return { holidays: '', makeupWorkdays: '' };
    default:
      return '';
  }
}
