import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { findOffice } from '../offices/find-office.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { settingKeyIds } from './setting-keys.js';
import { readSettingTree } from './setting-rows.js';
import type { SettingsFile } from './setting-views-api.js';

/** Every row of an office itself, past and coming ones too, as the file `importSettings` reads. */
export async function exportSettings(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, officeId }: { actor: Actor; officeId: string },
): Promise<SettingsFile> {
  const em = dataSource.manager;
  await findOffice(em, officeId);
  await assertMayInOffice(em, actor, 'see-settings', officeId, clock.today());
  const { rows } = await readSettingTree(em, settingKeyIds);
  return {
    ...{ format: 'yingjiu-settings', version: 1, officeId },
    exportedAt: clock.now().toISOString(),
    rows: rows
      .filter((row) => row.officeId === officeId)
      .map(({ key, item, value, validFrom, validTo, source }) => ({
        ...{ key, item, value, validFrom, validTo, source },
      })),
  };
}
