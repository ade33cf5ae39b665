import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { createMetrics } from '../../../server/monitor/metrics.js';
import { createWorkerMetrics } from '../../../server/monitor/worker-metrics.js';

interface Dashboard {
  panels: { title: string; type: string; targets?: { expr: string }[] }[];
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const dashboard = JSON.parse(read('../../../docs/grafana/yingjiu.json')) as Dashboard;
const engineMetrics = read('../monitor/health/zeebe-8.5.8.prom');

/** Words of a query that are no metrics: functions, aggregations, their keywords and our labels. */
const words = new Set(
  'max min sum rate by on le without group_right group_left histogram_quantile instance partition exporter kind desk state type outcome status way complete keep'.split(
    ' ',
  ),
);

/** Names of metrics in a query of Prometheus; labels' values and units of time are left out. */
function metricsIn(expr: string): string[] {
  const bare = expr.replace(/"[^"]*"/g, '').replace(/\[\d+[smhd]\]/g, '');
  return (bare.match(/[a-zA-Z_][a-zA-Z0-9_]*/g) ?? []).filter((name) => !words.has(name));
}

async function known(): Promise<Set<string>> {
  const dataSource = { query: async () => [] } as unknown as DataSource;
  const registries = [createMetrics({ dataSource }).registry, createWorkerMetrics().registry];
  const metrics = (await Promise.all(registries.map((each) => each.getMetricsAsJSON()))).flat();
  const own = metrics.flatMap(({ name, type }) =>
    String(type) === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
  );
  const engine = [...engineMetrics.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name);
  return new Set([...own, ...engine]);
}

describe('the dashboard for Grafana', () => {
  it('asks only for metrics that server, workers or the engine tell', async () => {
    const names = await known();
    const asked = dashboard.panels.flatMap(({ targets = [] }) =>
      targets.flatMap(({ expr }) => metricsIn(expr)),
    );

    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });

  it('shows every metric of our own that is read from the database', async () => {
    const { gauges } = await import('../../../server/monitor/gauges.js');
    const asked = new Set(
      dashboard.panels.flatMap(({ targets = [] }) =>
        targets.flatMap(({ expr }) => metricsIn(expr)),
      ),
    );

    expect(Object.keys(gauges).filter((name) => !asked.has(name))).toEqual([]);
  });
});
