import {
  hardshipGradeIds,
  hardshipGrades,
  weighedFactorIds,
  weighedFactors,
  type AmountStandard,
} from '../domain/amount/amount-standard.js';
import { formatYuan, type Fen } from '../domain/basics/money.js';
import { paperRuleIds, paperRules, ruleLevelNames } from '../domain/paper-rules/paper-rules.js';
import { ruleVersions } from '../domain/eligibility/rule-versions.js';
import { wageSeries } from '../domain/amount/wages.js';
import { settingKeys, type SettingKey, type SettingValue } from './setting-keys.js';

const bandNames = { small: '小额', medium: '中额', large: '大额' } as const;
const matterNames = { grant: '予以救助', refuse: '不予救助' } as const;
const unitNames = { 'working-days': '个工作日', days: '日', 'days-before': '日前' } as const;

type Words = { [K in SettingKey]: (value: SettingValue<K>) => string };

/** How each value is said to a person. */
const words: Words = {
  amountBands: (bands) =>
    bands
      .map(({ fromFen, uptoFen, band }) => `${bandNames[band]}：${rangeWords(fromFen, uptoFen)}`)
      .join('；'),
  amountStandard: standardWords,
  wageSeries: (series) => wageSeries[series],
  wage: ({ annualYuan, publishedOn, approximate }) =>
    `年平均${formatYuan(annualYuan * 100)}${approximate ? '（约数）' : ''}，${publishedOn}公布`,
  delegations: (delegations) =>
    delegations.length === 0
      ? '没有授权，均由检察长决定'
      : delegations
          .map(({ band, uptoFen, matters, paper }) => {
            const limit = uptoFen === null ? '' : `${formatYuan(uptoFen)}以下`;
            const names = matters.map((matter) => matterNames[matter]).join('、');
            return `分管副检察长：${bandNames[band]}${limit}，${names}（${paper}）`;
          })
          .join('；'),
  collectiveBody: (body) =>
    ({ committee: '检察委员会', 'chief-meeting': '检察长办公会', 'party-group': '党组会' })[body],
  advanceCapFen: (capFen) => `${formatYuan(capFen)}（含）`,
  fundMode: (mode) =>
    ({ 'own-budget': '本院预算', 'case-by-case': '逐案核拨', 'plc-account': '政法委专户' })[mode],
  plcRequired: (isRequired) => (isRequired ? '报政法委审核' : '不报政法委审核'),
  jointMode: (mode) => ({ unified: '统一决定', separate: '分别决定' })[mode],
  inquiryAgencies: (agencies) => (agencies.length === 0 ? '不发函' : agencies.join('、')),
  documentNumberPattern: (pattern) => pattern,
  caseNumberPattern: (pattern) => pattern,
  relativesOneCase: (isOne) => (isOne ? '作为一个案件办理' : '可以分别办理'),
  decisionTermStart: (start) => ({ accepted: '受理之日', filed: '立案之日' })[start],
  term: ({ count, unit, soonWorkingDays }) =>
    `${count}${unitNames[unit]}，届满前${soonWorkingDays}个工作日提醒`,
  calendarYear: ({ holidays, makeupWorkdays }) =>
    `放假：${holidays}；调休上班：${makeupWorkdays === '' ? '无' : makeupWorkdays}`,
  paperRules: (levels) =>
    paperRuleIds
      .map(
        (rule) =>
          `${paperRules[rule].name}：${ruleLevelNames[levels[rule] ?? paperRules[rule].level]}`,
      )
      .join('；'),
  ruleVersion: ({ id }) => ruleVersions.find((version) => version.id === id)?.title ?? id,
};

/** A value for a person, in Chinese; one that does not fit its key says so, null is the end of a value. */
export function settingWords(key: SettingKey, value: unknown): string {
  if (value === null) return '终止';
  const parsed = settingKeys[key].safeParse(value);
  if (!parsed.success) return '（值不正确）';
  return (words[key] as (value: unknown) => string)(parsed.data);
}

function standardWords({ months, weights, ...standard }: AmountStandard): string {
  const grades = hardshipGradeIds.map(
    (grade) => `${hardshipGrades[grade]}${months[grade].low}至${months[grade].high}个月`,
  );
  const factors = weighedFactorIds.map((id) => `${weighedFactors[id]}${weights[id]}`);
  const { floorFen, perPayeeCapFen, minimumLivingCostFen } = standard;
  return [
    grades.join('、'),
    `权重：${factors.join('、')}`,
    `当地最低生活支出每人每月${formatYuan(minimumLivingCostFen)}`,
    ...(floorFen === 0 ? [] : [`起点${formatYuan(floorFen)}`]),
    ...(perPayeeCapFen === null ? [] : [`每人不超过${formatYuan(perPayeeCapFen)}`]),
  ].join('；');
}

function rangeWords(fromFen: Fen, uptoFen: Fen | null): string {
  return uptoFen === null
    ? `${formatYuan(fromFen)}以上`
    : `${formatYuan(fromFen)}至${formatYuan(uptoFen)}`;
}
