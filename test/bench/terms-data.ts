import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { addDays } from '../../server/domain/basics/local-date.js';
import { aCase, type World } from '../db/money/world.js';

const insertSize = 5_000;
/** Terms started on each of so many days before the benchmark's day. */
const startDays = 60;

const columns = `id, case_id, kind, effect_key, started_on, span_count, span_unit, soon_days, source,
  adjustments, calendar_version, state`;

/** Open terms as an office of a province would have them: most decide in ten working days, some stand still or were extended. */
export async function addTerms(world: World, count: number, today: string): Promise<void> {
  const { caseId } = await aCase(world);
  for (let from = 0; from < count; from += insertSize) {
    const size = Math.min(insertSize, count - from);
    const rows = Array.from({ length: size }, (_, index) => termRow(caseId, from + index, today));
    await world.dataSource.query(`INSERT INTO deadline (${columns}) VALUES ?`, [rows]);
  }
  await addStarts(world.dataSource);
}

function termRow(caseId: string, index: number, today: string): unknown[] {
  const startedOn = addDays(today, -(index % startDays));
  const isInDays = index % 5 === 0;
  const span = isInDays ? [30, 'days'] : [10, 'working-days'];
  const [kind, state] = [isInDays ? 'supplement' : 'decision', stateOf(index)];
  return [
    ...[randomUUID(), caseId, kind, `bench:${index}`, startedOn, ...span, 2, '测试'],
    ...[JSON.stringify(adjustmentsOf(index, startedOn)), '', state],
  ];
}

const stateOf = (index: number): string => (index % 20 === 7 ? 'suspended' : 'running');

function adjustmentsOf(index: number, on: string): object[] {
  const reason = '等待鉴定意见';
  if (index % 20 === 7) {
    return [{ kind: 'suspension', suspendedOn: on, expectedDays: 15, resumedOn: null, reason }];
  }
  if (index % 20 === 11) return [{ kind: 'extension', on, days: 5, approvedBy: 'chief', reason }];
  return [];
}

async function addStarts(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `INSERT INTO deadline_event (deadline_id, seq, kind, on_date, at, by_account_id, data)
      SELECT id, 1, 'started', started_on, UTC_TIMESTAMP(3), NULL, '{"to":null}' FROM deadline`,
  );
}
