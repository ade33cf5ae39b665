import { terms } from '../../../../../server/domain/terms/terms.js';
import { yearOf } from '../../../../../server/domain/basics/local-date.js';
import type { SettingKey } from '../../../../../server/settings/api.js';
import { today } from '../../../shared/today.js';

/** The item an editor starts with: next year's calendar, last year's wage, the first of the terms. */
export function firstItem(key: SettingKey): string {
  const year = yearOf(today());
  switch (key) {
    case 'calendarYear':
      return String(year + 1);
    case 'wage':
      return `000000:non-private:${year - 1}`;
    case 'term':
      return Object.keys(terms)[0] ?? '';
    default:
      return '';
  }
}
