import type { EntityManager } from 'typeorm';
import { grouped } from '../../domain/basics/grouped.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { passagesIn, percentileOf, type Histogram } from '../../domain/monitor/waiting-times.js';
import type { DiagramKey } from '../diagrams/diagram-id.js';
import { idsOf } from './offices-asked.js';

/** Which steps are asked for: of these offices, left in these months, of one diagram or of all. */
export interface StepsAsked {
  officeIds: readonly string[];
  /** First days of months. */
  months: readonly LocalDate[];
  diagram?: DiagramKey;
  elementId?: string;
}

export interface StepKey extends DiagramKey {
  elementId: string;
  /** Empty unless asked by office. */
  officeId: string;
}

/** In seconds; null: nothing was counted. */
export interface StepTimes {
  passages: number;
  p50: number | null;
  p90: number | null;
  p95: number | null;
}

export interface StepNow {
  tokens: number;
  incidents: number;
  stuck: number;
  waitedSeconds: number;
  oldestAt: Date | null;
}

export const noTimes: StepTimes = { passages: 0, p50: null, p90: null, p95: null };
export const nobodyNow: StepNow = {
  ...{ tokens: 0, incidents: 0, stuck: 0, waitedSeconds: 0, oldestAt: null },
};

const columnsOf = (byOffice: boolean): string =>
  `process_id AS processId, process_version AS processVersion, element_id AS elementId,
   ${byOffice ? 'office_id' : `''`} AS officeId`;
const groupOf = (byOffice: boolean): string =>
  `process_id, process_version, element_id${byOffice ? ', office_id' : ''}`;

function conditionOf({ officeIds, diagram, elementId }: StepsAsked): {
  sql: string;
  parameters: unknown[];
} {
  const parts: [string, unknown[]][] = [
    ['office_id IN (?)', [idsOf(officeIds)]],
    ...(diagram === undefined
      ? []
      : ([
          ['process_id = ? AND process_version = ?', [diagram.processId, diagram.processVersion]],
        ] as [string, unknown[]][])),
    ...(elementId === undefined
      ? []
      : ([['element_id = ?', [elementId]]] as [string, unknown[]][])),
  ];
  return {
    sql: parts.map(([sql]) => sql).join(' AND '),
    parameters: parts.flatMap(([, parameters]) => parameters),
  };
}

/** How long the steps took. */
export async function stepTimes(
  em: EntityManager,
  asked: StepsAsked,
  { byOffice = false } = {},
): Promise<(StepKey & StepTimes)[]> {
  const { sql, parameters } = conditionOf(asked);
  const rows = await em.query<(StepKey & { bucket: number; times: string })[]>(
    `SELECT ${columnsOf(byOffice)}, bucket, SUM(times) AS times FROM monitor_step
     WHERE month_on IN (?) AND ${sql} GROUP BY ${groupOf(byOffice)}, bucket`,
    [asked.months, ...parameters],
  );
  return [...grouped(rows, keyText).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { processId, processVersion, elementId, officeId } = first;
    const histogram = new Map(same.map(({ bucket, times }) => [bucket, Number(times)]));
    return [{ processId, processVersion, elementId, officeId, ...timesOf(histogram) }];
  });
}

const timesOf = (histogram: Histogram): StepTimes => ({
  passages: passagesIn(histogram),
  p50: percentileOf(histogram, 0.5),
  p90: percentileOf(histogram, 0.9),
  p95: percentileOf(histogram, 0.95),
});

/** What stands at the steps now. */
export async function stepsNow(
  em: EntityManager,
  asked: StepsAsked,
  { byOffice = false } = {},
): Promise<(StepKey & StepNow)[]> {
  const { sql, parameters } = conditionOf(asked);
  const rows = await em.query<
    (StepKey & Record<keyof StepNow, string> & { oldestAt: Date | null })[]
  >(
    `SELECT ${columnsOf(byOffice)}, SUM(tokens) AS tokens, SUM(incidents) AS incidents, SUM(stuck) AS stuck,
       SUM(waited_seconds) AS waitedSeconds, MIN(oldest_at) AS oldestAt
     FROM monitor_place WHERE ${sql} GROUP BY ${groupOf(byOffice)}`,
    parameters,
  );
  return rows.map((row) => ({
    ...row,
    ...{ tokens: Number(row.tokens), incidents: Number(row.incidents) },
    ...{ stuck: Number(row.stuck), waitedSeconds: Number(row.waitedSeconds) },
  }));
}

/** Tells steps apart. */
export const keyText = ({ processId, processVersion, elementId, officeId }: StepKey): string =>
  [processId, processVersion, elementId, officeId].join('\n');
