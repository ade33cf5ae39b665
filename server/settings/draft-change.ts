import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { auditChange } from '../audit/audit-facts.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import type { ChangeBody } from './change-views-api.js';
import { itemFacts } from './change-facts.js';
import { assertState, lockChange } from './find-change.js';
import { SettingChange, type ChangeItem } from './setting-change.entity.js';

type Parsed = ReturnType<typeof ChangeBody.parse>;
type DraftDeps = Pick<Deps, 'dataSource' | 'clock'>;

/** 起草: nothing is checked yet but the shape, so that work in progress can be kept. Answers the id. */
export async function createChange(
  { dataSource, clock }: DraftDeps,
  { actor, officeId, ...body }: Parsed & { officeId: string; actor: Actor },
): Promise<string> {
  await assertMayInOffice(dataSource.manager, actor, 'change-settings', officeId, clock.today());
  return dataSource.transaction((em) =>
    insertChange(em, { actor, officeId, now: clock.now(), ...body }),
  );
}

export interface NewChange {
  actor: Actor;
  officeId: string;
  now: Date;
  title: string;
  reason: string;
  items: readonly (Omit<ChangeItem, 'officeId'> & { officeId?: string | undefined })[];
}

/** Writes a draft in the caller's transaction, whose permission the caller has checked. */
export async function insertChange(
  em: EntityManager,
  { actor, officeId, now, ...body }: NewChange,
): Promise<string> {
  const id = randomUUID();
  const { accountId } = actor;
  await em.insert(SettingChange, {
    ...{
      id,
      officeId,
      title: body.title,
      reason: body.reason,
      items: itemsOf(officeId, body) as object[],
    },
    ...{ state: 'draft', createdBy: accountId, createdAt: now, version: 1 },
    ...{
      submittedBy: null,
      submittedAt: null,
      decidedBy: null,
      decidedAt: null,
      decisionNote: null,
    },
  });
  await recordAudit(em, {
    ...{
      at: now,
      accountId,
      action: 'draft-settings',
      subjectType: 'setting-change',
      subjectId: id,
    },
    detail: { officeId, keys: [...new Set(body.items.map(({ key }) => key))] },
  });
  return id;
}

/** 修改草稿: also of another's draft, in the same office; the version tells when somebody was faster. */
export async function updateChange(
  { dataSource, clock }: DraftDeps,
  { actor, id, version, ...body }: Parsed & { actor: Actor; id: string; version: number },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const change = await lockChange(em, { id, version });
    const { officeId } = change;
    await assertMayInOffice(em, actor, 'change-settings', officeId, clock.today());
    assertState(change, ['draft'], '修改');
    const { title, reason } = body;
    await em.update(
      SettingChange,
      { id, version },
      {
        ...{ title, reason, items: itemsOf(officeId, body) as object[] },
      },
    );
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'edit-settings' },
      ...{ subjectType: 'setting-change', subjectId: id },
      ...auditChange(itemFacts(change.items), itemFacts(itemsOf(officeId, body))),
    });
  });
}

/** The items as they are stored: of the office of the change where none is named. */
function itemsOf(officeId: string, { items }: Pick<NewChange, 'items'>): ChangeItem[] {
  return items.map((item) => ({
    ...item,
    officeId: item.officeId ?? officeId,
  }));
}
