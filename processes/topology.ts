/** Who runs what in the engine, as its gateway knows it. */
export interface Topology {
  gatewayVersion: string;
  clusterSize: number;
  partitionsCount: number;
  replicationFactor: number;
  brokers: BrokerView[];
}

export interface BrokerView {
  nodeId: number;
  host: string;
  port: number;
  version: string;
  partitions: {
    partitionId: number;
    role: 'LEADER' | 'FOLLOWER' | 'INACTIVE';
    health: 'HEALTHY' | 'UNHEALTHY' | 'DEAD';
  }[];
}

/** What a topology lacks. */
export interface TopologyFaults {
  /** Partitions nobody leads: their cases stand still. */
  leaderless: number[];
  /** Partitions whose leader says that it is not well. */
  unhealthy: number[];
  /** Brokers that should be there and are not. */
  brokersMissing: number;
}

/** What is wrong in a topology; the numbers of partitions begin at 1. */
export function topologyFaults(topology: Topology): TopologyFaults {
  const { clusterSize, partitionsCount, brokers } = topology;
  const leaders = brokers
    .flatMap(({ partitions }) => partitions)
    .filter(({ role }) => role === 'LEADER');
  const led = new Set(leaders.map(({ partitionId }) => partitionId));
  const all = Array.from({ length: partitionsCount }, (_, index) => index + 1);
  return {
    leaderless: all.filter((partition) => !led.has(partition)),
    unhealthy: leaders
      .filter(({ health }) => health !== 'HEALTHY')
      .map(({ partitionId }) => partitionId),
    brokersMissing: Math.max(0, clusterSize - brokers.length),
  };
}

/** Does the gateway tell who leads? Stand-ins for it may know the version alone. */
export function isWhole(topology: Partial<Topology>): topology is Topology {
  return topology.brokers !== undefined && topology.partitionsCount !== undefined;
}
