import type { LocalDate } from '../basics/local-date.js';

/** A legal text with the days on which it is cited; `to` null: still in force. */
export interface RuleVersion {
  id: RuleVersionId;
  title: string;
  from: LocalDate;
  to: LocalDate | null;
  source: string;
}

export type RuleVersionId = 'trial-2016' | 'rules-2021';

/**
 * The rules of the Supreme People's Procuratorate on relief, oldest first. The trial rules of 2016 (published 2016-08-30, taken
 * here as their first day, confidence M) gave way to the rules issued and effective on 2021-12-31 (confidence H).
 */
export const ruleVersions: readonly RuleVersion[] = [
  {
    id: 'trial-2016',
    title: '《人民检察院国家司法救助工作细则（试行）》',
    from: '2016-08-30',
    to: '2021-12-30',
    source:
      'https://nanning.baogaosu.com/xinwen/%E6%A3%80%E4%B8%83%E7%B1%BB%E6%83%85%E5%BD%A2%E6%A3%80%E5%AF%9F%E6%9C%BA%E5%85%B3%E5%BA%94%E5%BD%93%E4%BA%88%E4%BB%A5%E6%95%91%E5%8A%A9/50009002',
  },
  {
    id: 'rules-2021',
    title: '《人民检察院开展国家司法救助工作细则》',
    from: '2021-12-31',
    to: null,
    source: 'https://scxsls.com/knowledge/detail/178424',
  },
];

/** The rules a document of this day cites, or null before 2016-08-30. */
export function ruleInForce(on: LocalDate): RuleVersion | null {
  const inForce = ruleVersions.find(({ from, to }) => from <= on && (to === null || on <= to));
  return inForce ?? null;
}

/** The version of this id. */
export function ruleVersion(id: RuleVersionId): RuleVersion {
  const found = ruleVersions.find((version) => version.id === id);
  if (found === undefined) throw new Error(`no rule version ${id}`);
  return found;
}

/** 最高人民检察院关于全面加强未成年人国家司法救助工作的意见, issued and in force on 2018-02-27, beside both versions of the rules. */
export const minorsOpinion = {
  title: '《最高人民检察院关于全面加强未成年人国家司法救助工作的意见》',
  from: '2018-02-27' satisfies LocalDate,
  source:
    'https://www.chinajusticeobserver.com/law/x/comprehensively-strengthening-state-judicial-assistance-for-minors-20180227/chn',
} as const;

/** 中政委〔2014〕3号, issued 2014-01-17: the basis of both versions (their Art. 1), and the only text before 2016-08-30. */
export const opinion2014 = {
  title: '《关于建立完善国家司法救助制度的意见（试行）》',
  from: '2014-01-17' satisfies LocalDate,
  source: 'https://xuchang.gov.cn/zcwdpt/039027/20251226/2956a9c9-1fb3-4e2c-9fe1-ed50e7160c73.html',
} as const;
