import { In, type EntityManager } from 'typeorm';
import { accountNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { findOffice } from '../offices/find-office.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { baseRows } from './base-rows.js';
import { SettingChange } from './setting-change.entity.js';
import type { SettingKey } from './setting-keys.js';
import { layersOf, readSettingTree } from './setting-rows.js';
import { settingView } from './setting-view.js';
import type { SettingHistoryRow } from './setting-views-api.js';

/** Every row that ever decided or will decide for an office: its own, those of offices above, base data; the latest first. */
export async function settingHistory(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, officeId, key, item }: { actor: Actor; officeId: string; key: SettingKey; item: string },
): Promise<SettingHistoryRow[]> {
  const em = dataSource.manager;
  await findOffice(em, officeId);
  await assertMayInOffice(em, actor, 'see-settings', officeId, clock.today());
  const tree = await readSettingTree(em, [key]);
  const rows = layersOf(tree, officeId, key, item).flat();
  const releases = await releasesOf(
    em,
    rows.flatMap(({ changeId }) => changeId ?? []),
  );
  const stored = rows.map((row) => ({
    ...settingView(row, officeId, tree.offices),
    ...{ changeId: row.changeId, ...(releases.get(row.changeId ?? '') ?? noRelease) },
  }));
  const base = baseRows
    .filter((row) => row.key === key && row.item === item)
    .map((row) => ({ ...settingView(row, officeId, tree.offices), changeId: null, ...noRelease }));
  return [...stored, ...base].sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
}

const noRelease = { changeTitle: null, releasedByName: null, releasedAt: null };

async function releasesOf(em: EntityManager, ids: string[]) {
  const changes = ids.length === 0 ? [] : await em.findBy(SettingChange, { id: In(ids) });
  const names = await accountNames(
    em,
    changes.map(({ decidedBy }) => decidedBy),
  );
  return new Map(
    changes.map(({ id, title, decidedBy, decidedAt }) => [
      id,
      {
        changeTitle: title,
        releasedByName: names.get(decidedBy ?? '') ?? null,
        releasedAt: decidedAt?.toISOString() ?? null,
      },
    ]),
  );
}
