import { useTranslation } from 'react-i18next';
import { translatorOf } from './translators.js';

/**
 * The word or sentence of the rules, a form or a diagram in the language of the screens. The Chinese one is official and the
 * key: whatever has no English stays Chinese rather than being hidden.
 */
export function useWord(): (word: string) => string {
  const { i18n } = useTranslation();
  const translate = translatorOf(i18n.language);
  return (word) => translate?.(word) ?? word;
}
