import { describe, expect, it } from '@jest/globals';
import { topologyFaults, type Topology } from '../../../processes/topology.js';

type Part = Topology['brokers'][number]['partitions'][number];

const part = (partitionId: number, role: Part['role'], health: Part['health'] = 'HEALTHY') => ({
  ...{ partitionId, role, health },
});
const aTopology = (...parts: Part[][]): Topology => ({
  ...{ gatewayVersion: '8.5.8', clusterSize: 2, partitionsCount: 2, replicationFactor: 2 },
  brokers: parts.map((partitions, nodeId) => ({
    ...{ nodeId, host: '127.0.0.1', port: 26_501, version: '8.5.8', partitions },
  })),
});

describe('what a topology lacks', () => {
  it('is nothing where every partition is led and well', () => {
    const whole = aTopology(
      [part(1, 'LEADER'), part(2, 'FOLLOWER')],
      [part(1, 'FOLLOWER'), part(2, 'LEADER')],
    );

    expect(topologyFaults(whole)).toEqual({ leaderless: [], unhealthy: [], brokersMissing: 0 });
  });

  it('is a leader, where only followers are left', () => {
    const halved = aTopology([part(1, 'LEADER'), part(2, 'FOLLOWER')]);

    expect(topologyFaults(halved)).toMatchObject({ leaderless: [2], brokersMissing: 1 });
  });

  it('is the health of a leader, not of its followers', () => {
    const poor = aTopology(
      [part(1, 'LEADER', 'UNHEALTHY'), part(2, 'FOLLOWER', 'DEAD')],
      [part(1, 'FOLLOWER'), part(2, 'LEADER')],
    );

    expect(topologyFaults(poor)).toMatchObject({ leaderless: [], unhealthy: [1] });
  });
});
