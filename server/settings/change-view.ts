import type { EntityManager } from 'typeorm';
import { accountNames } from '../cases/names.js';
import { addDays, type LocalDate } from '../domain/basics/local-date.js';
import type { ActorRoles } from '../domain/access/permissions.js';
import { deciding } from '../domain/basics/timeline.js';
import { findOfficeNames } from '../offices/find-office.js';
import { officeScope } from '../offices/office-scope.js';
import { baseRowInForce } from './base-rows.js';
import type { ChangeItemView, ChangeSummaryView, ChangeView } from './change-views-api.js';
import { settingCatalogue } from './setting-catalogue.js';
import type { ChangeItem, SettingChange } from './setting-change.entity.js';
import { layersOf, readSettingTree, type SettingTree } from './setting-rows.js';
import { settingView } from './setting-view.js';
import { settingWords } from './setting-words.js';

/** Changes for a list, with the names of people and offices. */
export async function changeSummaries(
  em: EntityManager,
  changes: readonly SettingChange[],
): Promise<ChangeSummaryView[]> {
  const offices = await findOfficeNames(em);
  const people = await accountNames(
    em,
    changes.flatMap((change) => [change.createdBy, change.submittedBy, change.decidedBy]),
  );
  const nameOf = (id: string | null) => (id === null ? null : (people.get(id) ?? ''));
  return changes.map(({ id, officeId, title, state, items, version, ...change }) => ({
    ...{ id, officeId, officeName: offices.get(officeId) ?? officeId, title, state, version },
    settingNames: [...new Set(items.map(({ key }) => settingCatalogue[key].name))],
    itemCount: items.length,
    createdById: change.createdBy,
    createdByName: nameOf(change.createdBy) ?? '',
    createdAt: change.createdAt.toISOString(),
    submittedById: change.submittedBy,
    submittedByName: nameOf(change.submittedBy),
    submittedAt: change.submittedAt?.toISOString() ?? null,
    decidedByName: nameOf(change.decidedBy),
    decidedAt: change.decidedAt?.toISOString() ?? null,
  }));
}

/** The items of a change, each with what holds on its first day without it. */
export async function changeItemViews(
  em: EntityManager,
  change: SettingChange,
): Promise<ChangeItemView[]> {
  const keys = [...new Set(change.items.map(({ key }) => key))];
  const tree = await readSettingTree(em, keys);
  return change.items.map((item) => {
    const { officeId, key, value } = item;
    return {
      ...item,
      officeName: tree.offices.find(({ id }) => id === officeId)?.name ?? officeId,
      name: settingCatalogue[key].name,
      words: settingWords(key, value),
      before: valueBefore(tree, change, item),
    };
  });
}

/** Once released, the row before ends on the day before: that day is asked. */
function valueBefore(
  tree: SettingTree,
  { id, state }: SettingChange,
  { officeId, key, item, validFrom }: ChangeItem,
): ChangeItemView['before'] {
  const rows = tree.rows.filter(({ changeId }) => changeId !== id);
  const on = state === 'released' ? addDays(validFrom, -1) : validFrom;
  const layers = layersOf({ ...tree, rows }, officeId, key, item);
  const row = deciding(layers, on) ?? baseRowInForce(key, item, on);
  return row === null ? null : settingView(row, officeId, tree.offices);
}

/** What the person may do with the change now; the operations ask again. */
export async function stepsOpen(
  em: EntityManager,
  actor: ActorRoles,
  change: SettingChange,
  today: LocalDate,
): Promise<ChangeView['may']> {
  const { officeId, state, createdBy, submittedBy } = change;
  const mayDraft = (await officeScope(em, actor, 'change-settings', today)).includes(officeId);
  const mayDecide =
    (await officeScope(em, actor, 'release-settings', today)).includes(officeId) &&
    ![createdBy, submittedBy].includes(actor.accountId);
  return {
    edit: mayDraft && state === 'draft',
    submit: mayDraft && state === 'draft',
    withdraw: mayDraft && (state === 'draft' || state === 'submitted'),
    release: mayDecide && state === 'submitted',
    reject: mayDecide && state === 'submitted',
  };
}
