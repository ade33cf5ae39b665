import type { chinese } from './chinese.js';
import type { monitorChinese } from './chinese-monitor.js';
import type { studioChinese } from './chinese-studio.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof chinese & typeof studioChinese & typeof monitorChinese };
  }
}
