import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { firstWords } from './first-words.js';
import { readLanguage, type Language } from './language.js';
import { keepTranslator } from './translators.js';

/** Starts with Chinese, and with the language last chosen on this device where that is another. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    resources: { 'zh-CN': { translation: firstWords } },
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    interpolation: { escapeValue: false },
  });
  await showLanguage(readLanguage(localStorage));
}

/** The Chinese texts of all rooms, and the calendars; a page is drawn when they are there. */
export async function loadWords(): Promise<void> {
  const [{ chinese }] = await Promise.all([import('./chinese.js'), import('./dates.js')]);
  i18next.addResourceBundle('zh-CN', 'translation', chinese, true, true);
}

/** Shows the screens in the language; English is loaded when it is first asked for. If that fails the screens stay as they are. */
export async function showLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const loading = [import('./english.js'), import('antd/locale/en_US')] as const;
    const found = await Promise.all(loading).catch(() => undefined);
    if (found === undefined) return;
    const [loaded, { default: components }] = found;
    i18next.addResourceBundle('en', 'translation', loaded.english);
    keepTranslator('en', loaded.toEnglish);
    i18next.addResourceBundle('en', 'problems', loaded.problems);
    i18next.addResourceBundle('en', 'components', components);
  }
  if (i18next.language !== language) await i18next.changeLanguage(language);
}
