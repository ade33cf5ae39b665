import { firstWords } from './first-words.js';
import { labels } from './labels.zh-CN.js';
import { attachmentScreens } from './zh-CN-attachments.js';
import { auditScreens } from './zh-CN-audit.js';
import { caseScreens } from './zh-CN-case.js';
import { caseVerbScreens } from './zh-CN-case-verbs.js';
import { deskScreens } from './zh-CN-desk.js';
import { documentScreens } from './zh-CN-documents.js';
import { duplicateScreens } from './zh-CN-duplicates.js';
import { peopleScreens } from './zh-CN-people.js';
import { formScreens } from './zh-CN-form.js';
import { importScreens } from './zh-CN-import.js';
import { intakeScreens } from './zh-CN-intake.js';
import { sealScreens } from './zh-CN-seals.js';
import { serviceScreens } from './zh-CN-service.js';
import { settingScreens } from './zh-CN-settings.js';
import { checkScreens } from './zh-CN-checks.js';
import { templateScreens } from './zh-CN-templates.js';
import { verbScreens } from './zh-CN-verbs.js';
import { visitScreens } from './zh-CN-visits.js';
import { workplaceScreens } from './zh-CN-workplace.js';
import { timelineScreens } from './zh-CN-timeline.js';
import { taskScreens } from './zh-CN-task.js';
import { termScreens } from './zh-CN-terms.js';

/** All Chinese texts of the screens; the keys of every other language. */
export const chinese = {
  ...firstWords,
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
  labels,
} as const;
