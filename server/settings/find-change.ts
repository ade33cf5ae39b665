import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import { SettingChange } from './setting-change.entity.js';

/** The change; NOT_FOUND when there is none. */
export async function findChange(em: EntityManager, id: string): Promise<SettingChange> {
  const change = await em.findOneBy(SettingChange, { id });
  if (change === null) throw new RuleError('NOT_FOUND', '没有这件设置变更');
  return change;
}

/** The same with its row held until the transaction ends; STALE when another version was seen. */
export async function lockChange(
  em: EntityManager,
  { id, version }: { id: string; version: number },
): Promise<SettingChange> {
  const change = await em.findOne(SettingChange, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (change === null) throw new RuleError('NOT_FOUND', '没有这件设置变更');
  if (change.version === version) return change;
  throw new RuleError('STALE', '这件设置变更已被他人更新，请重新查看', { version: change.version });
}

/** Refuses a step in a state it does not belong to. */
export function assertState(
  { state }: SettingChange,
  allowed: readonly SettingChange['state'][],
  step: string,
): void {
  if (allowed.includes(state)) return;
  throw new RuleError('WRONG_STATE', `设置变更${stateNames[state]}，不能${step}`, { state });
}

const stateNames: Record<SettingChange['state'], string> = {
  draft: '还是草稿',
  submitted: '已经提交',
  released: '已经发布',
  rejected: '已被驳回',
  withdrawn: '已经撤回',
};
