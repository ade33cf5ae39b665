/** One record of the engine as its exporter posts it; keys are JSON numbers, exact up to three partitions. */
export interface FeedRecord {
  partitionId: number;
  position: number;
  key: number;
  /** Milliseconds by the engine's clock. */
  timestamp: number;
  recordType: string;
  valueType: string;
  intent: string;
  value: Record<string, unknown>;
}

/** A line that is no record: kept as it came. */
export interface UnreadableLine {
  line: string;
  reason: string;
}

/**
 * Reads a bulk body: two lines a record, an action and the record itself. A line that cannot be read is reported beside
 * the rest, never thrown: the exporter would send it again for ever.
 */
export function readBulk(body: string): { records: FeedRecord[]; unreadable: UnreadableLine[] } {
  const records: FeedRecord[] = [];
  const unreadable: UnreadableLine[] = [];
  const lines = body.split('\n').filter((line) => line !== '');
  for (let index = 1; index < lines.length; index += 2) {
    const line = lines[index] ?? '';
    try {
      records.push(parseRecord(line));
    } catch (error) {
      unreadable.push({ line, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { records, unreadable };
}

function parseRecord(line: string): FeedRecord {
  const record = JSON.parse(line) as Partial<FeedRecord>;
  const { partitionId, position, key, timestamp, recordType, valueType, intent, value } = record;
  const numbers = [partitionId, position, key, timestamp];
  if (!numbers.every((number) => Number.isSafeInteger(number)))
    throw new Error('record without keys');
  const words = [recordType, valueType, intent];
  if (!words.every((word) => typeof word === 'string') || typeof value !== 'object') {
    throw new Error('record without type or value');
  }
  return record as FeedRecord;
}
