import { useTranslation } from 'react-i18next';
import { showLanguage } from '../i18n/i18n.js';
import { keepLanguage, languageNames, type Language } from '../i18n/language.js';

/** The language the screens are not in, by its own name, and the way to it; kept for the person on this device. */
export function useOtherLanguage(personId?: string): {
  language: Language;
  name: string;
  show: () => void;
} {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'zh-CN' : 'en';
  return {
    language,
    name: languageNames[language],
    show: () => {
      keepLanguage(localStorage, language, personId);
      void showLanguage(language);
    },
  };
}
