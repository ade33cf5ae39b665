import type { EntityManager } from 'typeorm';
import type { ReliefCase } from './relief-case.entity.js';
import { moveCase } from './update-case.js';

/** 发放中: the first step towards paying a decided relief. The caller holds the row; an advance does not count. */
export async function beginDisbursing(em: EntityManager, row: ReliefCase): Promise<void> {
  if (row.status === 'decided') await moveCase(em, row, 'disbursing');
}
