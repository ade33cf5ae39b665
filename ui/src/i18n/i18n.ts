import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { labels } from './labels.zh-CN.js';
import { accountScreens } from './zh-CN-account.js';
import { attachmentScreens } from './zh-CN-attachments.js';
import { auditScreens } from './zh-CN-audit.js';
import { caseScreens } from './zh-CN-case.js';
import { caseVerbScreens } from './zh-CN-case-verbs.js';
import { deskScreens } from './zh-CN-desk.js';
import { documentScreens } from './zh-CN-documents.js';
import { duplicateScreens } from './zh-CN-duplicates.js';
import { peopleScreens } from './zh-CN-people.js';
import { intakeScreens } from './zh-CN-intake.js';
import { sealScreens } from './zh-CN-seals.js';
import { serviceScreens } from './zh-CN-service.js';
import { settingScreens } from './zh-CN-settings.js';
import { checkScreens } from './zh-CN-checks.js';
import { templateScreens } from './zh-CN-templates.js';
import { verbScreens } from './zh-CN-verbs.js';
import { workplaceScreens } from './zh-CN-workplace.js';
import { timelineScreens } from './zh-CN-timeline.js';
import { termScreens } from './zh-CN-terms.js';
import { screens } from './zh-CN.js';

const resources = {
  'zh-CN': {
    translation: {
      ...screens,
      ...accountScreens,
      ...attachmentScreens,
      ...intakeScreens,
      ...auditScreens,
      ...caseScreens,
      ...caseVerbScreens,
      ...deskScreens,
      ...documentScreens,
      ...peopleScreens,
      ...sealScreens,
      ...serviceScreens,
      ...settingScreens,
      ...duplicateScreens,
      ...termScreens,
      ...timelineScreens,
      ...workplaceScreens,
      ...verbScreens,
      ...templateScreens,
      ...checkScreens,
      labels,
    },
  },
} as const;

/**
 * Chinese is the only language so far. A second one is a second resource here; words that belong to the law (roles, statuses,
 * terms, the labels of forms and diagrams) come from the rules, the forms and the diagrams themselves.
 */
export function startI18n(): void {
  void i18next.use(initReactI18next).init({
    resources,
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    interpolation: { escapeValue: false },
  });
}
