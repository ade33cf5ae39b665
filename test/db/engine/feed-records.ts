import type { FeedRecord } from '../../../server/engine/feed-record.js';

let position = 1_000;

/** A record of partition 1 at the next position, one second of the engine's clock after the one before. */
export function aRecord(
  valueType: string,
  intent: string,
  key: number | string,
  value: Record<string, unknown> = {},
  overrides: Partial<FeedRecord> = {},
): FeedRecord {
  position += 1;
  return {
    partitionId: 1,
    position,
    key: Number(key),
    timestamp: Date.parse('2026-03-02T02:00:00Z') + position * 1000,
    recordType: 'EVENT',
    valueType,
    intent,
    value,
    ...overrides,
  };
}

/** As the exporter posts them: an action and the record, a line each. */
export const bulk = (records: (FeedRecord | string)[]): string =>
  records
    .map((record) => (typeof record === 'string' ? record : JSON.stringify(record)))
    .map((line) => `{"index":{"_index":"yingjiu"}}\n${line}\n`)
    .join('');

export const instanceRecord = (
  intent: string,
  key: number,
  value: Record<string, unknown> = {},
): FeedRecord =>
  aRecord('PROCESS_INSTANCE', intent, key, {
    ...{ bpmnProcessId: 'relief-case', version: 1, bpmnElementType: 'PROCESS' },
    ...{ elementId: 'relief-case', processInstanceKey: key, parentProcessInstanceKey: -1 },
    ...{ parentElementInstanceKey: -1, flowScopeKey: -1 },
    ...value,
  });

export const elementRecord = (intent: string, key: number, instanceKey: number): FeedRecord =>
  aRecord('PROCESS_INSTANCE', intent, key, {
    ...{ bpmnProcessId: 'relief-case', version: 1, bpmnElementType: 'USER_TASK' },
    ...{ elementId: 'verify-case', processInstanceKey: instanceKey, flowScopeKey: instanceKey },
  });

export const jobRecord = (
  intent: string,
  key: number | string,
  value: Record<string, unknown> = {},
): FeedRecord =>
  aRecord('JOB', intent, key, {
    ...{ type: 'io.camunda.zeebe:userTask', processInstanceKey: 11, elementInstanceKey: 12 },
    ...{ elementId: 'verify-case', retries: 1, errorMessage: '' },
    ...value,
  });
