import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import { officesReaching, officesWith, type Actor } from '../../domain/access/permissions.js';
import { roleIds } from '../../domain/access/roles.js';
import { assertMayInOffice } from '../../offices/office-scope.js';
import type { SavedViewView } from '../api.js';
import { DefaultView } from './default-view.entity.js';
import { SavedView } from './saved-view.entity.js';
import type { ViewSetup } from './view-setup.js';

type World = Pick<Deps, 'dataSource' | 'clock'>;
type List = SavedView['list'];

/** Most views of one person for one list. */
const mostViews = 50;

/** The views of a person for a list: own ones, and those shared by the offices the person works in. */
export async function listViews(
  { dataSource, clock }: World,
  { actor, list }: { actor: Actor; list: List },
): Promise<{ items: z.infer<typeof SavedViewView>[]; mayShareIn: string[] }> {
  const em = dataSource.manager;
  const today = clock.today();
  const rows = await viewsOf(em, actor, list, officesWith(actor, roleIds, today));
  const preset = await em.findOneBy(DefaultView, { accountId: actor.accountId, list });
  const items = rows.map(({ id, name, officeId, ownerId, setup }) => ({
    ...{ id, name, officeId, setup, mine: ownerId === actor.accountId },
    isDefault: preset?.viewId === id,
  }));
  return { items, mayShareIn: officesReaching(actor, 'share-view', 'handling', today) };
}

const viewsOf = (em: EntityManager, { accountId }: Actor, list: List, officeIds: string[]) => {
  const query = em
    .createQueryBuilder(SavedView, 'view')
    .where('view.list = :list', { list })
    .orderBy('view.name')
    .addOrderBy('view.id');
  return officeIds.length === 0
    ? query.andWhere('view.ownerId = :accountId', { accountId }).getMany()
    : query
        .andWhere('(view.ownerId = :accountId OR view.officeId IN (:...officeIds))', {
          ...{ accountId, officeIds },
        })
        .getMany();
};

export interface NewView {
  list: List;
  name: string;
  setup: ViewSetup;
  /** Shared with this office; null: for the person alone. */
  officeId: string | null;
}

/** Keeps a view; one of the person's with the same name and list is replaced. */
export async function saveView(
  { dataSource, clock }: World,
  { actor, view }: { actor: Actor; view: NewView },
): Promise<{ id: string }> {
  const { list, name, officeId, setup } = view;
  return dataSource.transaction(async (em) => {
    if (officeId !== null) {
      await assertMayInOffice(em, actor, 'share-view', officeId, clock.today());
    }
    const mine = { ownerId: actor.accountId, list };
    const former = await em.findOneBy(SavedView, { ...mine, name });
    if (former !== null) {
      await em.update(SavedView, { id: former.id }, { officeId, setup });
      return { id: former.id };
    }
    if ((await em.countBy(SavedView, mine)) >= mostViews) {
      throw new RuleError('WRONG_STATE', `最多保存${mostViews}个视图，请先删除不用的视图`);
    }
    const id = randomUUID();
    await em.insert(SavedView, { ...mine, id, name, officeId, setup, createdAt: clock.now() });
    return { id };
  });
}

/** Removes an own view; for whoever opened the list with it, the list opens as it is delivered. */
export async function deleteView(
  { dataSource }: World,
  { actor, viewId }: { actor: Actor; viewId: string },
): Promise<{ id: string }> {
  const gone = await dataSource.manager.delete(SavedView, {
    ...{ id: viewId, ownerId: actor.accountId },
  });
  if (gone.affected !== 1) throw new RuleError('NOT_FOUND', '没有这个视图，或者不是您建立的');
  return { id: viewId };
}

/** With which view a list opens for the person; null: as it is delivered. */
export async function setDefaultView(
  world: World,
  { actor, list, viewId }: { actor: Actor; list: List; viewId: string | null },
): Promise<{ viewId: string | null }> {
  const { manager } = world.dataSource;
  const key = { accountId: actor.accountId, list };
  if (viewId === null) {
    await manager.delete(DefaultView, key);
    return { viewId };
  }
  const { items } = await listViews(world, { actor, list });
  if (!items.some(({ id }) => id === viewId)) throw new RuleError('NOT_FOUND', '没有这个视图');
  await manager.upsert(DefaultView, { ...key, viewId }, ['accountId', 'list']);
  return { viewId };
}
