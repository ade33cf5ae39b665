import type { chinese } from './chinese.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof chinese };
  }
}
