import { checkBandOrder } from '../domain/authority/check-bands.js';
import { numberedDocuments } from '../domain/cases/numbered-documents.js';
import { checkCalendarYear } from '../domain/terms/check-calendar-year.js';
import type { Fault } from '../domain/basics/errors.js';
import { terms } from '../domain/terms/terms.js';
import { wageSeries } from '../domain/amount/wages.js';
import { wageRecords } from '../domain/amount/wages-data.js';
import { faultsOf } from '../http/parse-input.js';
import { settingCatalogue, type SettingEntry } from './setting-catalogue.js';
import type { ChangeItem } from './setting-change.entity.js';
import { settingKeys, type SettingKey, type SettingValue } from './setting-keys.js';

const provinces = new Set(wageRecords.map(({ gb2260 }) => gb2260));

/** Every fault of one item of a change that can be seen without the rows around it; pointers begin with `base`. */
export function checkItem(item: ChangeItem, isRootOffice: boolean, base: string): Fault[] {
  const entry: SettingEntry = settingCatalogue[item.key];
  const at = (detail: string, field = ''): Fault => ({ pointer: base + field, detail });
  const place =
    entry.scope === 'root-office' && !isRootOffice
      ? [at(`“${entry.name}”由最高一级检察院统一设置`, '/officeId')]
      : [];
  const named = itemFault(item, entry);
  const faults = [...place, ...(named === null ? [] : [at(named, '/item')])];
  if (item.value === null) {
    return item.validTo === null ? faults : [...faults, at('终止不需要失效日期', '/validTo')];
  }
  const parsed = settingKeys[item.key].safeParse(item.value);
  if (!parsed.success) return [...faults, ...faultsOf(parsed.error, `${base}/value`)];
  if (named !== null) return faults;
  return [...faults, ...valueFaults(item, parsed.data).map((detail) => at(detail, '/value'))];
}

function itemFault({ key, item }: ChangeItem, { name, hasItems }: SettingEntry): string | null {
  if (!hasItems) return item === '' ? null : `“${name}”不分项目`;
  const isKnown = (itemShapes as Partial<Record<SettingKey, (item: string) => boolean>>)[key];
  return isKnown?.(item) === true ? null : `“${item}”不是“${name}”的项目`;
}

/** Which items a key knows. */
const itemShapes = {
  wage: (item) => {
    const [, gb2260 = '', series = ''] = /^(\d{6}):([a-z-]+):(?:19|20)\d{2}$/.exec(item) ?? [];
    return provinces.has(gb2260) && Object.hasOwn(wageSeries, series);
  },
  calendarYear: (item) => /^20\d{2}$/.test(item),
  term: (item) => Object.hasOwn(terms, item),
  documentNumberPattern: (item) => item === '' || Object.hasOwn(numberedDocuments, item),
} satisfies Partial<Record<SettingKey, (item: string) => boolean>>;

function valueFaults(item: ChangeItem, value: unknown): string[] {
  const check = (
    valueChecks as Partial<Record<SettingKey, (value: unknown, item: ChangeItem) => string[]>>
  )[item.key];
  return check === undefined ? [] : check(value, item);
}

/** What a schema cannot see: how the fields of a value, its item and its dates stand to each other. */
const valueChecks = {
  amountBands: (bands: SettingValue<'amountBands'>) => checkBandOrder(bands),
  wage: ({ publishedOn }: SettingValue<'wage'>, { item, validFrom }: ChangeItem) => [
    ...(publishedOn === validFrom ? [] : ['工资自公布之日起使用，生效日期应当与公布日期相同']),
    ...(publishedOn > `${item.slice(-4)}-12-31` ? [] : [`${item.slice(-4)}年的工资不会在当年公布`]),
  ],
  calendarYear: (days: SettingValue<'calendarYear'>, { item }: ChangeItem) =>
    checkCalendarYear({ year: Number(item), ...days }),
  term: ({ unit }: SettingValue<'term'>, { item }: ChangeItem) => {
    const national = Object.entries(terms).find(([kind]) => kind === item)?.[1].unit;
    const isBackwards = (each: string | undefined) => each === 'days-before';
    return isBackwards(unit) === isBackwards(national)
      ? []
      : ['在事项之前计算的期限和在事项之后计算的期限不能互换'];
  },
};
