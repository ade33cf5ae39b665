import { labels } from './labels.en.js';
import { accountScreens } from './en-account.js';
import { attachmentScreens } from './en-attachments.js';
import { auditScreens } from './en-audit.js';
import { caseScreens } from './en-case.js';
import { caseVerbScreens } from './en-case-verbs.js';
import { deskScreens } from './en-desk.js';
import { documentScreens } from './en-documents.js';
import { duplicateScreens } from './en-duplicates.js';
import { peopleScreens } from './en-people.js';
import { formScreens } from './en-form.js';
import { importScreens } from './en-import.js';
import { intakeScreens } from './en-intake.js';
import { sealScreens } from './en-seals.js';
import { serviceScreens } from './en-service.js';
import { settingScreens } from './en-settings.js';
import { checkScreens } from './en-checks.js';
import { templateScreens } from './en-templates.js';
import { verbScreens } from './en-verbs.js';
import { visitScreens } from './en-visits.js';
import { workplaceScreens } from './en-workplace.js';
import { timelineScreens } from './en-timeline.js';
import { taskScreens } from './en-task.js';
import { termScreens } from './en-terms.js';
import { screens } from './en.js';
import { monitorEnglish } from './english-monitor.js';
import { studioEnglish } from './english-studio.js';
import { sentences } from './sentences.en.js';
import { makeTranslator } from './translate.js';
import { words } from './words.en.js';
import type { chinese } from './chinese.js';
import type { monitorChinese } from './chinese-monitor.js';
import type { studioChinese } from './chinese-studio.js';
import type { Translated } from './translated.js';

/** All English texts of the screens; loaded only when somebody reads English. */
export const english = {
  ...screens,
  ...accountScreens,
  ...attachmentScreens,
  ...intakeScreens,
  ...importScreens,
  ...auditScreens,
  ...caseScreens,
  ...caseVerbScreens,
  ...deskScreens,
  ...documentScreens,
  ...formScreens,
  ...peopleScreens,
  ...sealScreens,
  ...serviceScreens,
  ...settingScreens,
  ...duplicateScreens,
  ...taskScreens,
  ...termScreens,
  ...timelineScreens,
  ...workplaceScreens,
  ...visitScreens,
  ...verbScreens,
  ...templateScreens,
  ...checkScreens,
  ...studioEnglish,
  ...monitorEnglish,
  labels,
} as const satisfies Translated<typeof chinese & typeof studioChinese & typeof monitorChinese>;

export { problems } from './problems.en.js';

/** English for a word or a sentence of the rules; undefined where there is none. */
export const toEnglish = makeTranslator({ words, sentences });
