import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { enginePart } from '../../server/embedded/engine.mjs';
import { locateHome, prepareHome } from '../../server/embedded/home.mjs';
import { OWNER_VARIABLE } from '../../server/embedded/lock.mjs';
import { chooseFreePorts } from '../../server/embedded/ports.mjs';
import { prepareBinaries } from '../../server/embedded/prepare.mjs';
import { createSupervisor } from '../../server/embedded/supervise.mjs';

const SIZE = 3;
const EXPORTER_URL = 'ZEEBE_BROKER_EXPORTERS_FEED_ARGS_URL';
const FORMED_MS = 180_000;

/** Three brokers on one machine: three partitions, each on all of them. Types in brokers.d.mts. */
export async function startBrokers({ root, feedPorts, feedPassword }) {
  const env = { ...process.env, YINGJIU_ZEEBE_HEAP: '512m' };
  const shared = locateHome(env);
  const { java, zeebe } = await prepareBinaries(shared, env, ['engine']);
  const ports = await Promise.all(Array.from({ length: SIZE }, chooseFreePorts));
  const contacts = ports.map(({ engineInternal }) => `127.0.0.1:${engineInternal}`).join(',');
  const supervisor = createSupervisor({ respawn: false, say: () => undefined });
  const parts = ports.map((own, id) => {
    const home = locateHome({ YINGJIU_HOME: join(root, `broker-${id}`) });
    prepareHome(home);
    mkdirSync(home.engineData, { recursive: true });
    const part = enginePart({
      ...{ home, zeebe, java, ports: own, feedPassword, hasControlledClock: false },
      env: { ...env, [OWNER_VARIABLE]: root },
    });
    return {
      ...part,
      name: `broker-${id}`,
      env: { ...part.env, ...clusterSettings(id, contacts), ...exporterSettings(feedPorts) },
      // ready when it answers; who leads is decided together
      ready: () => answers(own),
    };
  });
  await Promise.all(parts.map((part) => supervisor.start(part)));
  const urls = ports.map(({ engineHttp }) => `http://127.0.0.1:${engineHttp}`);
  await formed(urls);
  return {
    addresses: ports.map(({ engine }) => `127.0.0.1:${engine}`),
    managementUrls: ports.map(({ engineManagement }) => `http://127.0.0.1:${engineManagement}`),
    leaders: (asked) => leadersBy(urls[asked]),
    kill: (id) => supervisor.kill(`broker-${id}`),
    restart: (id) => supervisor.restart(`broker-${id}`),
    formed: () => formed(urls),
    stop: () => Promise.all(parts.map(({ name }) => supervisor.stop(name))),
  };
}

function clusterSettings(id, contacts) {
  return {
    ZEEBE_BROKER_CLUSTER_NODEID: String(id),
    ZEEBE_BROKER_CLUSTER_CLUSTERSIZE: String(SIZE),
    ZEEBE_BROKER_CLUSTER_REPLICATIONFACTOR: String(SIZE),
    ZEEBE_BROKER_CLUSTER_PARTITIONSCOUNT: String(SIZE),
    ZEEBE_BROKER_CLUSTER_INITIALCONTACTPOINTS: contacts,
    ZEEBE_BROKER_NETWORK_ADVERTISEDHOST: '127.0.0.1',
  };
}

/** Every server of ours takes the feed; the exporter goes on to the next address when one does not answer. */
function exporterSettings(feedPorts) {
  return { [EXPORTER_URL]: feedPorts.map((port) => `http://127.0.0.1:${port}`).join(',') };
}

/** Broker that leads each partition, as the gateway asked knows it. */
async function leadersBy(url) {
  const answer = await fetch(`${url}/v1/topology`, { signal: AbortSignal.timeout(2_000) });
  const { brokers } = await answer.json();
  const leaders = new Map();
  for (const { nodeId, partitions } of brokers) {
    for (const { partitionId, role, health } of partitions) {
      if (role === 'leader' && health === 'healthy') leaders.set(partitionId, nodeId);
    }
  }
  return leaders;
}

/** Every gateway knows all three brokers and a leader of each partition. */
async function formed(urls) {
  for (const end = Date.now() + FORMED_MS; Date.now() < end; await sleep(250)) {
    const seen = await Promise.all(urls.map(isComplete));
    if (seen.every(Boolean)) return;
  }
  throw new Error('the cluster did not form');
}

async function isComplete(url) {
  try {
    const answer = await fetch(`${url}/v1/topology`, { signal: AbortSignal.timeout(2_000) });
    const { brokers } = await answer.json();
    const replicas = brokers.flatMap(({ partitions }) => partitions);
    const isHealthy = replicas.every(({ health }) => health === 'healthy');
    const leaders = new Set(
      replicas.filter(({ role }) => role === 'leader').map((one) => one.partitionId),
    );
    return replicas.length === SIZE * SIZE && isHealthy && leaders.size === SIZE;
  } catch {
    return false;
  }
}

async function answers({ engineHttp }) {
  for (const end = Date.now() + FORMED_MS; Date.now() < end; await sleep(250)) {
    const answer = await fetch(`http://127.0.0.1:${engineHttp}/v1/topology`).catch(() => null);
    if (answer?.ok) return;
  }
}
