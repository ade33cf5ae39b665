import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { isDuplicateKey } from '../db/errors.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { placeFaults } from '../domain/people/office-rules.js';
import { higherOfficeIds } from './find-office.js';
import { Office } from './office.entity.js';
import { assertMayInOffice } from './office-scope.js';

type OfficeDeps = Pick<Deps, 'dataSource' | 'clock'>;

export interface OfficeChange {
  name: string;
  shortName: string;
  parentId: string | null;
  address: string;
  phone: string;
}

export type NewOffice = OfficeChange &
  Pick<Office, 'id' | 'level' | 'provinceCode'> & { openedOn: LocalDate };

interface Act<Input> {
  actor: Actor;
  requestId: string;
  input: Input;
}

/** A new office below one the administrator looks after; its id stays for ever. */
export async function createOffice(
  { dataSource, clock }: OfficeDeps,
  { actor, requestId, input }: Act<NewOffice>,
): Promise<{ id: string }> {
  return dataSource.transaction(async (em) => {
    const today = clock.today();
    if (input.parentId === null) {
      throw new RuleError('FORBIDDEN', '最上一级检察院随系统建立，不能在此新设');
    }
    await assertMayInOffice(em, actor, 'manage-offices', input.parentId, today);
    await assertPlace(em, input, today);
    try {
      await em.insert(Office, { ...input, closedOn: null });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      throw new InputError([{ pointer: '/id', detail: '代号已被使用' }]);
    }
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'create-office', requestId },
      ...{ subjectType: 'office', subjectId: input.id, after: { ...input } },
    });
    return { id: input.id };
  });
}

/** Another name, address or place in the tree. The root of a tree keeps its place; whoever moves an office looks after both places. */
export async function changeOffice(
  { dataSource, clock }: OfficeDeps,
  { actor, requestId, input }: Act<OfficeChange & { id: string; reason: string }>,
): Promise<{ id: string }> {
  return dataSource.transaction(async (em) => {
    const { id, reason, ...change } = input;
    const today = clock.today();
    await assertMayInOffice(em, actor, 'manage-offices', id, today);
    const office = await lockOffice(em, id);
    if (change.parentId !== office.parentId) {
      if (office.parentId === null || change.parentId === null) {
        throw new RuleError('OFFICE_INVALID', '最上一级检察院没有上级院，其他检察院应当有上级院');
      }
      await assertMayInOffice(em, actor, 'manage-offices', change.parentId, today);
      const { level, provinceCode } = office;
      await assertPlace(em, { id, level, provinceCode, parentId: change.parentId }, today);
    }
    await em.update(Office, { id }, change);
    const { name, shortName, parentId, address, phone } = office;
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'change-office', requestId },
      ...{ subjectType: 'office', subjectId: id, detail: { reason } },
      ...{ before: { name, shortName, parentId, address, phone }, after: { ...change } },
    });
    return { id };
  });
}

/** The row, held until the end of the transaction. */
export async function lockOffice(em: EntityManager, id: string): Promise<Office> {
  const office = await em.findOne(Office, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (office === null) throw new RuleError('NOT_FOUND', '没有找到该检察院', { officeId: id });
  return office;
}

async function assertPlace(
  em: EntityManager,
  office: Pick<Office, 'id' | 'level' | 'provinceCode' | 'parentId'>,
  today: LocalDate,
): Promise<void> {
  const { parentId } = office;
  const parent = parentId === null ? null : await em.findOneBy(Office, { id: parentId });
  if (parentId !== null && parent === null) throw new RuleError('NOT_FOUND', '没有找到上级院');
  const above = parentId === null ? [] : await higherOfficeIds(em, parentId);
  const faults = placeFaults(office, parent, today, above);
  if (faults.length > 0) throw new RuleError('OFFICE_INVALID', faults.join('；'), { faults });
}
