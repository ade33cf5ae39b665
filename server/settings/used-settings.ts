import type { EntityManager } from 'typeorm';
import { findOfficeNames } from '../offices/find-office.js';
import { settingName } from './item-name.js';
import { keptSettings } from './keep-setting-refs.js';
import { settingWords } from './setting-words.js';
import { usedFor } from './used-for.js';
import type { UsedSettingView } from './used-setting-api.js';

/** What a case used, in words, in the order it was used. */
export async function usedSettings(em: EntityManager, caseId: string): Promise<UsedSettingView[]> {
  const kept = await keptSettings(em, caseId);
  const offices = await findOfficeNames(em);
  return kept.map(({ key, item, value, officeId, settingId: _id, ...row }) => ({
    ...row,
    usedFor: usedFor[row.usedFor],
    ...{ key, name: settingName(key, item), item, words: settingWords(key, value) },
    officeName: officeId === null ? null : (offices.get(officeId) ?? officeId),
  }));
}
