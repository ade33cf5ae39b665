import { createServer } from 'node:net';
import { LauncherFault } from './fault.mjs';

/** Every port the product opens, all on 127.0.0.1: its variable and its number unless set. */
const PORTS = {
  http: { variable: 'YINGJIU_PORT', usual: 8080 },
  feed: { variable: 'YINGJIU_FEED_PORT', usual: 9207 },
  database: { variable: 'YINGJIU_DB_PORT', usual: 13306 },
  engine: { variable: 'YINGJIU_ZEEBE_PORT', usual: 26500 },
  engineCommand: { variable: 'YINGJIU_ZEEBE_COMMAND_PORT', usual: 26501 },
  engineInternal: { variable: 'YINGJIU_ZEEBE_INTERNAL_PORT', usual: 26502 },
  engineManagement: { variable: 'YINGJIU_ZEEBE_MANAGEMENT_PORT', usual: 9600 },
  engineHttp: { variable: 'YINGJIU_ZEEBE_HTTP_PORT', usual: 8088 },
};

/** Which ports belong to which part. */
export const PORTS_OF = {
  server: ['http', 'feed'],
  database: ['database'],
  engine: ['engine', 'engineCommand', 'engineInternal', 'engineManagement', 'engineHttp'],
  workers: [],
};

/** @typedef {Record<keyof typeof PORTS, number>} Ports */

/** @param {NodeJS.ProcessEnv} env @returns {Ports} */
export function readPorts(env) {
  return mapPorts(([name, { variable, usual }]) => [
    name,
    parsePort(variable, env[variable], usual),
  ]);
}

/** Free ports chosen by the system, for stacks of tests. @returns {Promise<Ports>} */
export async function chooseFreePorts() {
  const names = Object.keys(PORTS);
  const servers = await Promise.all(names.map(() => listen(0)));
  const chosen = servers.map((server) => server.address().port);
  await Promise.all(servers.map(close));
  return Object.fromEntries(names.map((name, i) => [name, chosen[i]]));
}

/** Refuses when a port of these parts is taken. @param {Ports} ports @param {string[]} parts */
export async function checkPorts(ports, parts) {
  for (const name of parts.flatMap((part) => PORTS_OF[part])) {
    if (await isFree(ports[name])) continue;
    throw new LauncherFault(
      `端口 ${ports[name]} 已被其他程序占用，请结束该程序，或用 ${PORTS[name].variable} 换一个端口。`,
    );
  }
}

async function isFree(port) {
  try {
    await close(await listen(port));
    return true;
  } catch {
    return false;
  }
}

function listen(port) {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server));
  });
}

function close(server) {
  return new Promise((resolve) => server.close(resolve));
}

function parsePort(variable, text, usual) {
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new LauncherFault(`${variable}=${text} 不是端口号，请改为 1 至 65535 之间的整数。`);
}

function mapPorts(entry) {
  return Object.fromEntries(Object.entries(PORTS).map(entry));
}
