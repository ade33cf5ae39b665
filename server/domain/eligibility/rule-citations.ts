import type { Citation, Finding } from './finding.js';
import { minorsOpinion, opinion2014, ruleVersion, type RuleVersionId } from './rule-versions.js';

/** M: a copy of the full text by a private site. */
export const organisationSource = 'http://jumpstarthappiness.com/law/9178.html';
/** Citation of an item, 1 to 8, of an article. */
export const itemOf = (article: string, item: number): string =>
  `${article}第${Array.from('一二三四五六七八')[item - 1] ?? ''}项`;

const sources: Readonly<Record<RuleVersionId, string>> = {
  'trial-2016': 'http://www.nanchangqyp.jcy.gov.cn/jwzn/jwxz/202008/t20200813_2902808.shtml',
  'rules-2021': 'http://www.sanming.jcy.gov.cn/jwzn/202207/t20220705_3736859.shtml',
};

/** Art. 3, once per party and case; H for both. */
const onceSources: Readonly<Record<RuleVersionId, string>> = {
  'trial-2016': 'https://360docs.net/doc/0518357494.html',
  'rules-2021': 'http://www.sxyuanping.jcy.gov.cn/jcyw/202209/t20220913_3827743.shtml',
};

/** The rule that one party has relief once in one case. */
export const onceCitation = (version: RuleVersionId): Citation => ({
  ...citation(version, '第三条'),
  source: onceSources[version],
});

/** An article of a version. */
export function citation(version: RuleVersionId, article: string): Citation {
  return { text: ruleVersion(version).title, article, source: sources[version] };
}

/** The number of the article of 2016 is known from secondary copies only. */
export function againstSource(
  version: RuleVersionId,
  article: string,
): Pick<Finding, 'citation' | 'confidence'> {
  const cited = citation(version, article);
  if (version === 'rules-2021') return { citation: cited };
  const source = 'https://nx.jcy.gov.cn/hlxy/jwgk/jwxz/201807/t20180702_630279.html';
  return { citation: { ...cited, source }, confidence: 'M' };
}

/** A part of the 2014 opinion. */
export const opinionCitation = (article: string): Citation => ({
  text: opinion2014.title,
  article,
  source: opinion2014.source,
});

/** An item, 1 to 8, of the opinion on minors; the part that lists them has no number of its own. */
export const minorsCitation = (item: number): Citation => ({
  text: minorsOpinion.title,
  article: itemOf('救助对象', item),
  source: minorsOpinion.source,
});
