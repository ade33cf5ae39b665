import type { EntityManager } from 'typeorm';
import { isWhole, topologyFaults, type Topology } from '../../../../processes/topology.js';
import { diskLevel, levelAbove } from '../../../domain/monitor/health-level.js';
import { droppedBefore } from '../dropped-before.js';
import type { EngineMetrics } from '../engine-metrics.js';
import type { HealthFact } from '../health-fact.js';

export interface EngineReadings {
  /** Null: no answer; undefined: this program was started without an engine. */
  topology: Partial<Topology> | null | undefined;
  /** Null: not asked, since no management address is set, or no answer. */
  metrics: EngineMetrics | null;
}

/** How the engine is. */
export async function engineFacts(
  em: EntityManager,
  { topology, metrics }: EngineReadings,
): Promise<HealthFact[]> {
  const version = topology?.gatewayVersion ?? null;
  const answers = topology === undefined ? 'unknown' : topology === null ? 'bad' : 'ok';
  return [
    { id: 'engine', level: answers, values: { version } },
    partitionFact(topology ?? null),
    await pressureFact(em, metrics),
    exportFact(metrics),
    diskFact(metrics),
  ];
}

function partitionFact(topology: Partial<Topology> | null): HealthFact {
  if (topology === null || !isWhole(topology)) {
    return { id: 'partitions', level: 'unknown', values: { partitions: null } };
  }
  const { leaderless, unhealthy, brokersMissing } = topologyFaults(topology);
  const isPoor = unhealthy.length > 0 || brokersMissing > 0;
  return {
    id: 'partitions',
    level: leaderless.length > 0 ? 'bad' : isPoor ? 'warn' : 'ok',
    values: {
      ...{ partitions: topology.partitionsCount, brokers: topology.brokers.length },
      ...{ leaderless: leaderless.join('、'), unhealthy: unhealthy.join('、'), brokersMissing },
    },
  };
}

async function pressureFact(em: EntityManager, metrics: EngineMetrics | null): Promise<HealthFact> {
  if (metrics === null) return { id: 'back-pressure', level: 'unknown', values: {} };
  const before = await droppedBefore(em);
  const dropped = Math.max(
    0,
    metrics.droppedRequests - (before?.dropped ?? metrics.droppedRequests),
  );
  const { inflightRequests: inflight, requestLimit: limit } = metrics;
  const isFull = limit !== null && limit > 0 && inflight >= limit;
  const level = dropped > 0 ? 'bad' : isFull ? 'warn' : 'ok';
  return { id: 'back-pressure', level, values: { dropped, inflight, limit } };
}

function exportFact(metrics: EngineMetrics | null): HealthFact {
  const records = metrics?.exportLagRecords ?? null;
  const level = levelAbove(records, { warn: 2_000, bad: 50_000 });
  return { id: 'export', level, values: { records } };
}

function diskFact(metrics: EngineMetrics | null): HealthFact {
  if (!metrics?.disk) return { id: 'engine-disk', level: 'unknown', values: {} };
  return { id: 'engine-disk', level: diskLevel(metrics.disk), values: { ...metrics.disk } };
}
