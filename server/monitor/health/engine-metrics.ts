import { measuredIn } from './parse-metrics.js';

/** What a broker tells of itself at its management address. */
export interface EngineMetrics {
  /** Commands refused because the broker had too much to do, since it started. */
  droppedRequests: number;
  inflightRequests: number;
  requestLimit: number | null;
  /** Records written and not exported yet. */
  exportLagRecords: number;
  /** Of the disk of the broker's data; null: not told. */
  disk: { freeBytes: number; totalBytes: number } | null;
}

const patienceMs = 2_000;

/** Asks the broker; null when it does not answer in time. */
export async function readEngineMetrics(managementUrl: string): Promise<EngineMetrics | null> {
  try {
    const address = `${managementUrl.replace(/\/+$/, '')}/actuator/prometheus`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(patienceMs) });
    return answer.ok ? toEngineMetrics(await answer.text()) : null;
  } catch {
    return null;
  }
}

/** Reads the metrics of a Zeebe 8.5 broker (Prometheus' text format). */
export function toEngineMetrics(text: string): EngineMetrics {
  const sum = (name: string): number =>
    measuredIn(text, name).reduce((total, { value }) => total + value, 0);
  const limits = measuredIn(text, 'zeebe_backpressure_requests_limit');
  const [free] = measuredIn(text, 'disk_free_bytes');
  const [total] = measuredIn(text, 'disk_total_bytes');
  return {
    droppedRequests: sum('zeebe_dropped_request_count_total'),
    inflightRequests: sum('zeebe_backpressure_inflight_requests_count'),
    requestLimit: limits.length === 0 ? null : Math.min(...limits.map(({ value }) => value)),
    exportLagRecords: exportLag(text),
    disk: free && total ? { freeBytes: free.value, totalBytes: total.value } : null,
  };
}

/** The worst partition: what it committed less what its slowest exporter has dealt with. */
function exportLag(text: string): number {
  const exported = measuredIn(text, 'zeebe_exporter_last_updated_exported_position');
  const lags = measuredIn(text, 'zeebe_log_appender_last_committed_position').map(
    ({ labels, value }) => {
      const mine = exported.filter((one) => one.labels['partition'] === labels['partition']);
      return mine.length === 0 ? 0 : value - Math.min(...mine.map((one) => one.value));
    },
  );
  return Math.max(0, ...lags);
}
