import { useTranslation } from 'react-i18next';
import type { StudioFacts } from '../../../../server/designer/api.js';
import { useLabel } from '../../i18n/use-label.js';
import { useWord } from '../../i18n/use-word.js';
import { plainOf } from './cell-values.js';

/** What people say for a FEEL literal of a table: 小额, 是, 分管副检察长; without a word the value itself. */
export function useValueWords({ facts }: StudioFacts): (literal: string) => string {
  const { t } = useTranslation();
  const word = useWord();
  const label = useLabel();
  return (literal) => {
    if (literal === 'null') return t('table.noValue');
    const value = plainOf(literal);
    const known = facts.words[value] ?? facts.roles[value];
    return known === undefined ? label('path', value) : word(known);
  };
}
