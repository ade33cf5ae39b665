import { checkAmountStandard } from '../../../../../server/domain/amount/amount-standard.js';
import { checkBandOrder } from '../../../../../server/domain/authority/check-bands.js';
import { checkCalendarYear } from '../../../../../server/domain/terms/check-calendar-year.js';
import {
  areaWords,
  findHoles,
  findOverlaps,
  type Area,
} from '../../../../../server/domain/basics/coverage.js';
import { isLocalDate } from '../../../../../server/domain/basics/local-date.js';
import type { AmountBand } from '../../../../../server/domain/authority/bands.js';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import { settingKeys } from '../../../../../server/settings/api.js';
import type { DraftItem } from './draft-change.js';
import { faultsOf, safely } from './parse-faults.js';

/**
 * Faults of a value the screen finds by itself while it is typed, by the rules the server judges with; pointers into the value.
 * What depends on other rows (inherited values, later ones) only the server knows.
 */
export function valueFaults(row: DraftItem): Fault[] {
  if (row.value === null) return [];
  const parsed = safely(settingKeys[row.key], row.value);
  if (!parsed.success) return faultsOf(parsed.error);
  return ruleFaults(row).map((detail) => ({ pointer: '', detail }));
}

function ruleFaults(row: DraftItem): string[] {
  switch (row.key) {
    case 'amountBands':
      return bandFaults(settingKeys.amountBands.parse(row.value), row);
    case 'amountStandard':
      return checkAmountStandard(settingKeys.amountStandard.parse(row.value));
    case 'calendarYear':
      return checkCalendarYear({
        year: Number(row.item),
        ...settingKeys.calendarYear.parse(row.value),
      });
    default:
      return [];
  }
}

function bandFaults(bands: readonly AmountBand[], { validFrom, validTo }: DraftItem): string[] {
  const own = checkBandOrder(bands);
  if (own.length > 0 || !isLocalDate(validFrom)) return own;
  const days = { from: validFrom, to: validTo };
  const areas = bands.map(({ fromFen, uptoFen }): Area => ({
    ...days,
    lowFen: fromFen,
    highFen: uptoFen,
  }));
  return [
    ...findHoles(areas, { ...days, lowFen: 1, highFen: null }).map(
      (hole) => `${areaWords(hole)}没有对应的档`,
    ),
    ...findOverlaps(areas).map((overlap) => `${areaWords(overlap)}有两档，互相重叠`),
  ];
}
