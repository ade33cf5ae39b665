import type { Topology } from '../../../processes/topology.js';
import type { Deps } from '../../deps.js';
import { worstLevel } from '../../domain/monitor/health-level.js';
import type { EngineProbe } from '../read-health.js';
import { within } from '../within.js';
import type { HealthReport } from './api.js';
import { readEngineMetrics } from './engine-metrics.js';
import { databaseAway, databaseFacts } from './facts/database-facts.js';
import { engineFacts } from './facts/engine-facts.js';
import { programFacts } from './facts/program-facts.js';
import { queueFacts } from './facts/queue-facts.js';
import { storageFacts } from './facts/storage-facts.js';
import { listPrograms, type ProgramLife } from './programs.js';
import { lastHour } from './samples.js';

/** How everything is that a case needs: each part is asked at the same time and none for longer than two seconds. */
export async function readHealthReport(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'calendar' | 'config'>,
  engine: EngineProbe | null,
): Promise<HealthReport> {
  const em = deps.dataSource.manager;
  const { zeebeManagementUrl } = deps.config;
  const [topology, metrics, programs] = await Promise.all([
    engine === null ? undefined : within(engine.topology()),
    zeebeManagementUrl === null ? null : readEngineMetrics(zeebeManagementUrl),
    listPrograms(em),
  ]);
  const groups = await Promise.all([
    engineFacts(em, { topology, metrics }),
    Promise.resolve(programFacts(programs, { isEngineAway: topology === null })),
    queueFacts(em, deps),
    within(databaseFacts(em)).then((facts) => facts ?? databaseAway),
    storageFacts(em, deps, programs),
  ]);
  const facts = groups.flat();
  const known = facts.filter(({ level }) => level !== 'unknown');
  return {
    level: worstLevel(known.map(({ level }) => level)),
    now: deps.clock.now().toISOString(),
    facts,
    programs: programs.map(presentProgram),
    partitions: partitionsOf(topology ?? {}),
    history: await historyOf(deps),
  };
}

function presentProgram(program: ProgramLife): HealthReport['programs'][number] {
  const { id, kind, host, startedAt, silentMs, isAlive, isReplaced, facts, jobTypes } = program;
  return {
    ...{ id, kind, host, startedAt: startedAt.toISOString(), silentMs },
    state: isAlive ? 'alive' : isReplaced ? 'replaced' : 'silent',
    ...{ memoryBytes: facts.memoryBytes, jobTypes: Object.keys(jobTypes).length },
  };
}

function partitionsOf({
  partitionsCount = 0,
  brokers = [],
}: Partial<Topology>): HealthReport['partitions'] {
  return Array.from({ length: partitionsCount }, (_, index) => {
    const parts = brokers.flatMap(({ nodeId, partitions }) =>
      partitions
        .filter(({ partitionId }) => partitionId === index + 1)
        .map(({ role, health }) => ({ nodeId, role, health })),
    );
    const leader = parts.find(({ role }) => role === 'LEADER');
    return {
      ...{ partition: index + 1, leader: leader?.nodeId ?? null },
      isHealthy: leader?.health === 'HEALTHY',
      followers: parts.filter(({ role }) => role === 'FOLLOWER').length,
    };
  });
}

async function historyOf({
  dataSource,
}: Pick<Deps, 'dataSource'>): Promise<HealthReport['history']> {
  const samples = await lastHour(dataSource.manager);
  return samples.map(({ takenAt, numbers }) => ({
    at: takenAt.toISOString(),
    ...{ outbox: numbers['outbox'] ?? null, printing: numbers['printing'] ?? null },
    ...{ feedAgeMs: numbers['feedAgeMs'] ?? null, databaseMs: numbers['databaseMs'] ?? null },
    ...{ openTasks: numbers['openTasks'] ?? null, workers: numbers['workers'] ?? null },
  }));
}
