import { accountScreens } from './zh-CN-account.js';
import { screens } from './zh-CN.js';

/** What is read before anybody has signed in; all other Chinese texts come with the frame of the pages. */
export const firstWords = { ...screens, ...accountScreens } as const;
