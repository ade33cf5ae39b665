import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import i18next from 'i18next';

/** The calendars of the fields speak the language of the screens. */
function follow(language: string): void {
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
}

follow(i18next.language);
i18next.on('languageChanged', follow);
