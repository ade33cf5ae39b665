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

/** A record together with the text it came as, which is what is kept. */
export interface ReadRecord extends FeedRecord {
  line: string;
}

/** A line that is no record: kept as it came. */
export interface UnreadableLine {
  line: string;
  reason: string;
}

/** End of what the database can say of a day (31 December 9999). */
const LAST_INSTANT = 253_402_300_799_999;

/**
 * Reads a bulk body: two lines a record, an action and the record itself. A line that cannot be read is reported beside
 * the rest, never thrown: the exporter would send it again for ever.
 */
export function readBulk(body: string): { records: ReadRecord[]; unreadable: UnreadableLine[] } {
  const lines = body.split('\n').filter((line) => line !== '');
  return readLines(lines.filter((_, index) => index % 2 === 1));
}

/** Reads records, one a line. */
export function readLines(lines: readonly string[]): {
  records: ReadRecord[];
  unreadable: UnreadableLine[];
} {
  const records: ReadRecord[] = [];
  const unreadable: UnreadableLine[] = [];
  for (const line of lines) {
    try {
      records.push(parseRecord(line));
    } catch (error) {
      unreadable.push({ line, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { records, unreadable };
}

function parseRecord(line: string): ReadRecord {
  const record = JSON.parse(line) as Partial<ReadRecord>;
  const { partitionId, position, key, timestamp, recordType, valueType, intent, value } = record;
  const numbers = [partitionId, position, key, timestamp];
  if (!numbers.every((number) => Number.isSafeInteger(number)))
    throw new Error('record without keys');
  const words = [recordType, valueType, intent];
  if (!words.every((word) => typeof word === 'string') || typeof value !== 'object') {
    throw new Error('record without type or value');
  }
  if (Number(timestamp) < 0 || Number(timestamp) > LAST_INSTANT) {
    throw new Error('record of an impossible time');
  }
  record.line = line;
  return record as ReadRecord;
}
