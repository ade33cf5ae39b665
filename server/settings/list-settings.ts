import type { z } from 'zod';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { deciding } from '../domain/basics/timeline.js';
import { findOffice } from '../offices/find-office.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import type { listSettings as endpoint } from './api.js';
import { baseRowInForce, baseRows } from './base-rows.js';
import { settingCatalogue } from './setting-catalogue.js';
import { settingKeyIds, type SettingKey } from './setting-keys.js';
import { layersOf, readSettingTree, type SettingTree } from './setting-rows.js';
import { settingView } from './setting-view.js';

type Answer = z.input<typeof endpoint.response>;

/** Long lists with pages of their own: `listWages`, `calendarOverview`. */
const elsewhere: readonly SettingKey[] = ['wage', 'calendarYear'];

/** What is in force for an office on a day, each with the office it comes from, and what nobody has set. */
export async function listSettings(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  {
    actor,
    officeId,
    on = clock.today(),
  }: { actor: Actor; officeId: string; on?: LocalDate | undefined },
): Promise<Answer> {
  const em = dataSource.manager;
  const office = await findOffice(em, officeId);
  await assertMayInOffice(em, actor, 'see-settings', officeId, clock.today());
  const keys = settingKeyIds.filter((key) => !elsewhere.includes(key));
  const tree = await readSettingTree(em, keys);
  const items = keys.flatMap((key) =>
    itemsOf(tree, key).flatMap((item) => {
      const row =
        deciding(layersOf(tree, officeId, key, item), on) ?? baseRowInForce(key, item, on);
      return row === null ? [] : [settingView(row, officeId, tree.offices)];
    }),
  );
  const missing = keys
    .filter((key) => !items.some((view) => view.key === key))
    .map((key) => ({ key, name: settingCatalogue[key].name }));
  const isRoot = office.parentId === null;
  return { officeId, officeName: office.name, on, isRoot, items, missing };
}

/** Every item of a key that anybody has a row for. */
function itemsOf({ rows }: SettingTree, key: SettingKey): string[] {
  const known = [...baseRows, ...rows].filter((row) => row.key === key);
  return [...new Set(known.map(({ item }) => item))].sort();
}
