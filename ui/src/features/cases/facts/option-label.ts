import { minorGrounds } from '../../../../../server/domain/amount/ceiling.js';
import { keyGroups } from '../../../../../server/domain/eligibility/key-groups.js';
import { contraryFacts } from '../../../../../server/domain/eligibility/relief-exclusions.js';
import {
  minorFacts,
  opinionFacts,
  reliefFacts,
} from '../../../../../server/domain/eligibility/relief-facts.js';
import { situationsOf } from '../../../../../server/domain/eligibility/relief-situations.js';
import { labels } from '../../../i18n/labels.zh-CN.js';

const words: Record<string, Record<string, string>> = {
  situation: Object.fromEntries(situationsOf['rules-2021'].map(({ item, text }) => [item, text])),
  exclusions: contraryFacts,
  facts: reliefFacts,
  opinionFacts,
  minorFacts,
  keyGroups: Object.fromEntries(Object.entries(keyGroups).map(([id, { name }]) => [id, name])),
  hardship: labels.hardship,
  minorGrounds,
  received: labels.material,
  missing: labels.material,
};

/** The words behind a recorded choice; free text stays as it is. */
export function optionLabel(key: string, value: string): string {
  return words[key]?.[value] ?? value;
}
