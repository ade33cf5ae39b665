import { z } from 'zod';
import { settingKeyIds } from './setting-keys.js';

const On = z.iso.date();

/** A setting as a case used it: the value of its decisive day, whatever was changed since. */
export const UsedSettingView = z.strictObject({
  /** What it was used for, in Chinese. */
  usedFor: z.string(),
  key: z.enum(settingKeyIds),
  /** Name of the setting with its item, in Chinese. */
  name: z.string(),
  item: z.string(),
  /** The value in words. */
  words: z.string(),
  /** Whose setting it is; null: base data of the program. */
  officeName: z.string().nullable(),
  /** The day the value had to be in force on. */
  decisiveOn: On,
  validFrom: On,
  validTo: On.nullable(),
  source: z.string(),
});
export type UsedSettingView = z.infer<typeof UsedSettingView>;
