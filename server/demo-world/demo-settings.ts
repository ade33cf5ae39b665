import type { LocalDate } from '../domain/basics/local-date.js';
import type { SettingKey, SettingValue } from '../settings/setting-keys.js';

export type DemoSetting = {
  [K in SettingKey]: { officeId: string; key: K; value: SettingValue<K> };
}[SettingKey];

export const demoSettingsFrom: LocalDate = '2014-01-01';
export const demoSettingsSource = '演示数据，不代表任何地方的规定';

const yuan = 100;

/** The root sets everything; an office below only what it does differently. */
export const demoSettings: readonly DemoSetting[] = [
  {
    officeId: 'province-a',
    key: 'amountBands',
    value: [
      { fromFen: 1, uptoFen: 10_000 * yuan, band: 'small' },
      { fromFen: 10_000 * yuan + 1, uptoFen: 50_000 * yuan, band: 'medium' },
      { fromFen: 50_000 * yuan + 1, uptoFen: null, band: 'large' },
    ],
  },
  {
    officeId: 'province-a',
    key: 'amountStandard',
    value: {
      months: {
        general: { low: 1, high: 3 },
        special: { low: 2, high: 6 },
        extreme: { low: 4, high: 12 },
      },
      weights: { loss: 30, compensation: 20, means: 30, minors: 10, keyGroup: 10 },
      fullLossMonths: 36,
      minimumLivingCostFen: 800 * yuan,
      enoughIncomePercent: 300,
      fullMinors: 3,
      monthsPerMinor: 1,
      maxMonthsForMinors: 3,
      furtherPayeePercent: 50,
      faultWeightPercent: 100,
      floorFen: 2_000 * yuan,
      perPayeeCapFen: null,
      roundToFen: 100 * yuan,
    },
  },
  { officeId: 'province-a', key: 'wageSeries', value: 'non-private' },
  { officeId: 'province-a', key: 'advanceCapFen', value: 50_000 * yuan },
  { officeId: 'province-a', key: 'fundMode', value: 'own-budget' },
  { officeId: 'province-a', key: 'plcRequired', value: false },
  { officeId: 'province-a', key: 'jointMode', value: 'unified' },
  { officeId: 'province-a', key: 'collectiveBody', value: 'committee' },
  { officeId: 'province-a', key: 'delegations', value: [] },
  {
    officeId: 'province-a',
    key: 'inquiryAgencies',
    value: ['同级人民法院', '公安机关', '司法局', '党委政法委'],
  },
  {
    officeId: 'province-a',
    key: 'documentNumberPattern',
    value: '{office}控申救〔{year}〕{n}号',
  },
  { officeId: 'province-a', key: 'caseNumberPattern', value: '{office}救助〔{year}〕{n}号' },
  { officeId: 'province-a', key: 'relativesOneCase', value: true },
  { officeId: 'province-a', key: 'decisionTermStart', value: 'accepted' },
  {
    officeId: 'county-a',
    key: 'delegations',
    value: [
      {
        ...{ role: 'deputy-chief', band: 'small', uptoFen: 5_000 * yuan },
        ...{ matters: ['grant', 'refuse'], paper: '演示授权书第1号' },
      },
    ],
  },
  { officeId: 'county-b', key: 'fundMode', value: 'case-by-case' },
  { officeId: 'county-b', key: 'plcRequired', value: true },
  { officeId: 'county-c', key: 'jointMode', value: 'separate' },
];
