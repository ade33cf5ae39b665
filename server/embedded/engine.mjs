import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from './child.mjs';

const START_MS = 180_000;
const EXPORTER = 'ZEEBE_BROKER_EXPORTERS_FEED';

/** The user name the engine's exporter signs in with at our feed endpoint. */
export const FEED_USER = 'zeebe';

/**
 * Record types our projection has no use for: most of what a case would otherwise make us read. Left on: job, incident, processInstance,
 * messageStartEventSubscription, timer, processMessageSubscription (defaults of the exporter's index settings). compose.yaml says the same.
 */
const NOT_EXPORTED = [
  'COMMANDDISTRIBUTION',
  'COMPENSATIONSUBSCRIPTION',
  'DECISION',
  'DECISIONEVALUATION',
  'DECISIONREQUIREMENTS',
  'DEPLOYMENT',
  'DEPLOYMENTDISTRIBUTION',
  'ERROR',
  'ESCALATION',
  'FORM',
  'MESSAGE',
  'MESSAGESUBSCRIPTION',
  'PROCESS',
  'PROCESSINSTANCECREATION',
  'PROCESSINSTANCEMIGRATION',
  'PROCESSINSTANCEMODIFICATION',
  'RESOURCEDELETION',
  'SIGNAL',
  'SIGNALSUBSCRIPTION',
  'USERTASK',
  'VARIABLE',
  'VARIABLEDOCUMENT',
];

/**
 * A Zeebe broker with its gateway, on the loopback, its exporter posting to our feed endpoint.
 * Settings: https://docs.camunda.io/docs/8.5/self-managed/zeebe-deployment/configuration/
 * @param {{ home: import('./home.mjs').Home, zeebe: string, java: import('./java.mjs').Java,
 *   ports: import('./ports.mjs').Ports, env: NodeJS.ProcessEnv, feedPassword: string, hasControlledClock: boolean }} options
 * @returns {import('./child.mjs').Part}
 */
export function enginePart({ home, zeebe, java, ports, env, feedPassword, hasControlledClock }) {
  mkdirSync(home.engineData, { recursive: true });
  return {
    name: 'engine',
    title: '流程引擎',
    command: join(zeebe, 'bin', 'broker'),
    args: [],
    cwd: home.engineData,
    env: {
      ...env,
      JAVA_HOME: java.home,
      JAVA_OPTS: javaOptions(java, env),
      ...brokerSettings(home, ports),
      ...exporterSettings(ports, feedPassword),
      ...(hasControlledClock ? { ZEEBE_CLOCK_CONTROLLED: 'true' } : {}),
    },
    logFile: join(home.logs, 'engine.log'),
    stopMs: 60_000,
    ready: (child) => waitUntil(child, () => isReady(ports), START_MS),
  };
}

function brokerSettings(home, ports) {
  return {
    ZEEBE_BROKER_NETWORK_HOST: '127.0.0.1',
    ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT: String(ports.engineCommand),
    ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT: String(ports.engineInternal),
    ZEEBE_BROKER_GATEWAY_NETWORK_HOST: '127.0.0.1',
    ZEEBE_BROKER_GATEWAY_NETWORK_PORT: String(ports.engine),
    SERVER_ADDRESS: '127.0.0.1',
    SERVER_PORT: String(ports.engineHttp),
    MANAGEMENT_SERVER_ADDRESS: '127.0.0.1',
    MANAGEMENT_SERVER_PORT: String(ports.engineManagement),
    ZEEBE_BROKER_DATA_DIRECTORY: home.engineData,
    ZEEBE_BROKER_CLUSTER_PARTITIONSCOUNT: '1',
    ZEEBE_BROKER_CLUSTER_CLUSTERSIZE: '1',
    ZEEBE_BROKER_CLUSTER_REPLICATIONFACTOR: '1',
    ZEEBE_BROKER_THREADS_CPUTHREADCOUNT: '2',
    ZEEBE_BROKER_THREADS_IOTHREADCOUNT: '2',
  };
}

/** The stock Elasticsearch exporter; what it posts to is our own endpoint, there is no Elasticsearch. */
function exporterSettings(ports, feedPassword) {
  return {
    [`${EXPORTER}_CLASSNAME`]: 'io.camunda.zeebe.exporter.ElasticsearchExporter',
    [`${EXPORTER}_ARGS_URL`]: `http://127.0.0.1:${ports.feed}`,
    [`${EXPORTER}_ARGS_AUTHENTICATION_USERNAME`]: FEED_USER,
    [`${EXPORTER}_ARGS_AUTHENTICATION_PASSWORD`]: feedPassword,
    [`${EXPORTER}_ARGS_BULK_DELAY`]: '1',
    [`${EXPORTER}_ARGS_BULK_SIZE`]: '500',
    [`${EXPORTER}_ARGS_INDEX_PREFIX`]: 'yingjiu',
    [`${EXPORTER}_ARGS_INDEX_CREATETEMPLATE`]: 'false',
    ...Object.fromEntries(NOT_EXPORTED.map((type) => [`${EXPORTER}_ARGS_INDEX_${type}`, 'false'])),
  };
}

/** YINGJIU_ZEEBE_HEAP sets the largest heap, e.g. "4g" for a busy office. */
function javaOptions(java, env) {
  const options = [
    '-Xms512m',
    `-Xmx${env.YINGJIU_ZEEBE_HEAP || '1536m'}`,
    '-XX:MaxDirectMemorySize=1g',
    '--enable-native-access=ALL-UNNAMED',
  ];
  const knowsUnsafeFlag = java.version >= 23 && java.version <= 25;
  return [...options, ...(knowsUnsafeFlag ? ['--sun-misc-unsafe-memory-access=allow'] : [])].join(
    ' ',
  );
}

/** The broker says it is ready a moment before its gateway has heard who leads the partition. */
async function isReady(ports) {
  const health = await get(ports.engineManagement, '/actuator/health/readiness');
  if (health.status !== 200) return false;
  const topology = await (await get(ports.engineHttp, '/v1/topology')).json();
  const partitions = topology.brokers.flatMap((broker) => broker.partitions);
  return partitions.some(({ role, health: state }) => role === 'leader' && state === 'healthy');
}

function get(port, path) {
  return fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(2_000) });
}
