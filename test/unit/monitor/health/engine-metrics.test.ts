import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { toEngineMetrics } from '../../../../server/monitor/health/engine-metrics.js';

const told = readFileSync(new URL('./zeebe-8.5.8.prom', import.meta.url), 'utf8');

describe('what a broker tells of itself', () => {
  it('is read as Zeebe 8.5.8 writes it', () => {
    expect(toEngineMetrics(told)).toEqual({
      droppedRequests: 0,
      inflightRequests: 0,
      requestLimit: 90,
      exportLagRecords: 0,
      disk: { freeBytes: 44_523_814_912, totalBytes: 270_553_174_016 },
    });
  });

  it('counts refused commands over all partitions', () => {
    const text = `${told}
zeebe_dropped_request_count_total{partition="1",} 3.0
zeebe_dropped_request_count_total{partition="2",} 4.0
`;

    expect(toEngineMetrics(text).droppedRequests).toBe(7);
  });

  it('knows the lag of the worst partition by its slowest exporter', () => {
    const text = `zeebe_log_appender_last_committed_position{partition="1",} 100.0
zeebe_log_appender_last_committed_position{partition="2",} 500.0
zeebe_exporter_last_updated_exported_position{exporter="feed",partition="1",} 100.0
zeebe_exporter_last_updated_exported_position{exporter="feed",partition="2",} 480.0
zeebe_exporter_last_updated_exported_position{exporter="other",partition="2",} 450.0
`;

    expect(toEngineMetrics(text).exportLagRecords).toBe(50);
  });

  it('says of what is not told that it is not known', () => {
    expect(toEngineMetrics('')).toMatchObject({ requestLimit: null, disk: null });
  });
});
