import { useTranslation } from 'react-i18next';

/**
 * The word of the rules, a form or a diagram in the language of the screens. The Chinese word is the official one and the
 * key: whatever has no English stays Chinese rather than being hidden.
 */
export function useWord(): (word: string) => string {
  const { i18n } = useTranslation();
  const words = i18n.getResourceBundle(i18n.language, 'words') as
    Readonly<Record<string, string>> | undefined;
  return (word) => words?.[word] ?? word;
}
