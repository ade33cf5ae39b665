import { In, type EntityManager } from 'typeorm';
import type { FeedRecord } from './feed-record.js';
import { ProcessInstance } from './process-instance.entity.js';
import { keyOf, textOf, timeOf } from './record-values.js';
import { upsertRows, type Row } from './upsert.js';

const ENDED: Record<string, string> = {
  ELEMENT_COMPLETED: 'completed',
  ELEMENT_TERMINATED: 'terminated',
};

/** Process instances: the records of elements of type PROCESS. */
export async function projectInstances(em: EntityManager, records: FeedRecord[]): Promise<void> {
  const processes = records.filter(({ value }) => value['bpmnElementType'] === 'PROCESS');
  const started = processes.filter(({ intent }) => intent === 'ELEMENT_ACTIVATING');
  if (started.length > 0) {
    const rows = await startedRows(em, started);
    await upsertRows(em, 'process_instance', rows, 'instance_key = instance_key');
  }
  for (const record of processes) {
    const state = ENDED[record.intent];
    if (state === undefined) continue;
    await em.update(
      ProcessInstance,
      { instanceKey: String(record.key) },
      { state: state as 'completed' | 'terminated', endedAt: timeOf(record) },
    );
  }
}

async function startedRows(em: EntityManager, records: FeedRecord[]): Promise<Row[]> {
  const roots = await knownRoots(em, records);
  return records.map((record) => {
    const { value } = record;
    const key = String(record.key);
    const parent = keyOf(value, 'parentProcessInstanceKey');
    // records come in order, so a parent is known or earlier in the same run
    const root = parent === null ? key : (roots.get(parent) ?? parent);
    roots.set(key, root);
    return {
      instance_key: key,
      process_id: textOf(value, 'bpmnProcessId', 120),
      process_version: Number(value['version'] ?? 0),
      parent_instance_key: parent,
      parent_element_instance_key: keyOf(value, 'parentElementInstanceKey'),
      root_instance_key: root,
      state: 'active',
      started_at: timeOf(record),
    };
  });
}

async function knownRoots(em: EntityManager, records: FeedRecord[]): Promise<Map<string, string>> {
  const parents = records.flatMap(({ value }) => keyOf(value, 'parentProcessInstanceKey') ?? []);
  if (parents.length === 0) return new Map();
  const known = await em.find(ProcessInstance, {
    where: { instanceKey: In(parents) },
    select: { instanceKey: true, rootInstanceKey: true },
  });
  return new Map(known.map(({ instanceKey, rootInstanceKey }) => [instanceKey, rootInstanceKey]));
}
