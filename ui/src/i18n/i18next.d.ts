import type { labels } from './labels.zh-CN.js';
import type { accountScreens } from './zh-CN-account.js';
import type { attachmentScreens } from './zh-CN-attachments.js';
import type { auditScreens } from './zh-CN-audit.js';
import type { caseScreens } from './zh-CN-case.js';
import type { caseVerbScreens } from './zh-CN-case-verbs.js';
import type { deskScreens } from './zh-CN-desk.js';
import type { documentScreens } from './zh-CN-documents.js';
import type { duplicateScreens } from './zh-CN-duplicates.js';
import type { peopleScreens } from './zh-CN-people.js';
import type { intakeScreens } from './zh-CN-intake.js';
import type { sealScreens } from './zh-CN-seals.js';
import type { serviceScreens } from './zh-CN-service.js';
import type { settingScreens } from './zh-CN-settings.js';
import type { checkScreens } from './zh-CN-checks.js';
import type { templateScreens } from './zh-CN-templates.js';
import type { termScreens } from './zh-CN-terms.js';
import type { verbScreens } from './zh-CN-verbs.js';
import type { workplaceScreens } from './zh-CN-workplace.js';
import type { timelineScreens } from './zh-CN-timeline.js';
import type { screens } from './zh-CN.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: typeof screens &
        typeof accountScreens &
        typeof attachmentScreens &
        typeof intakeScreens &
        typeof auditScreens &
        typeof caseScreens &
        typeof caseVerbScreens &
        typeof deskScreens &
        typeof documentScreens &
        typeof peopleScreens &
        typeof sealScreens &
        typeof serviceScreens &
        typeof settingScreens &
        typeof duplicateScreens &
        typeof termScreens &
        typeof timelineScreens &
        typeof workplaceScreens &
        typeof verbScreens &
        typeof templateScreens &
        typeof checkScreens & { labels: typeof labels };
    };
  }
}
