import { join } from 'node:path';
import { findPdfBrowser } from './browser.mjs';
import { databasePart, databaseUrl, initializeDatabase } from './database.mjs';
import { enginePart } from './engine.mjs';
import { programEnvironment, wantsDemo } from './environment.mjs';
import { LauncherFault } from './fault.mjs';
import { locateHome, prepareHome, readSecrets } from './home.mjs';
import { OWNER_VARIABLE } from './lock.mjs';
import { chooseFreePorts } from './ports.mjs';
import { prepareBinaries } from './prepare.mjs';
import { runProgram, screensPart, serverPart, workersPart } from './programs.mjs';
import { DIST } from './project.mjs';
import { createSupervisor } from './supervise.mjs';

/**
 * Starts the product or some parts of it. `npm start`, the tests, the demo and the benchmark all use
 * this one function; types for TypeScript are in stack.d.mts, which also explains the options.
 */
export async function startStack(options) {
  const settings = await settle(options);
  const supervisor = createSupervisor(settings);
  try {
    const ready = await Promise.race([
      startParts(settings, supervisor),
      failOnStop(options.stopping),
    ]);
    return describeStack(settings, supervisor, ready);
  } catch (error) {
    await supervisor.stopAll();
    throw error;
  }
}

/** A wish to stop ends a start under way. */
async function failOnStop(stopping = new Promise(() => undefined)) {
  await stopping;
  throw new LauncherFault('启动已被中断。');
}

/** Fills in what the caller left open: free ports, secrets of the home, addresses of the parts. */
async function settle(options) {
  const env = { ...process.env, ...options.env };
  const home = options.layout ?? locateHome({ ...env, YINGJIU_HOME: options.home });
  prepareHome(home);
  const parts = options.parts ?? ['database', 'engine'];
  const ports = { ...(await chooseFreePorts()), ...options.ports };
  const secrets = readSecrets(home);
  const hasDatabase = parts.includes('database');
  const hasEngine = parts.includes('engine');
  const hasControlledClock = options.hasControlledClock ?? false;
  const given = {
    env,
    home,
    ports,
    secrets,
    hasControlledClock,
    databaseUrl: hasDatabase ? databaseUrl(ports.database, secrets) : (env.DATABASE_URL ?? ''),
    zeebeAddress: hasEngine ? `127.0.0.1:${ports.engine}` : (env.ZEEBE_ADDRESS ?? ''),
    zeebeManagementUrl: hasEngine
      ? `http://127.0.0.1:${ports.engineManagement}`
      : (env.ZEEBE_MANAGEMENT_URL ?? ''),
    isDemo: wantsDemo(env, hasDatabase),
    uiFolder: join(DIST, 'ui'),
    browser: findPdfBrowser(env),
  };
  return {
    ...given,
    parts,
    code: options.code ?? 'dist',
    mayCreateDatabases: options.mayCreateDatabases ?? false,
    isThrowaway: options.isThrowaway ?? false,
    screensPort: options.screensPort ?? null,
    respawn: options.respawn ?? false,
    say: options.say ?? (() => undefined),
    onStarted: options.onStarted,
    onGivenUp: options.onGivenUp,
    programs: programEnvironment(given),
    foreign: { ...env, [OWNER_VARIABLE]: home.root },
    binaries: await (options.binaries ?? prepareBinaries(home, env, parts)),
    codeReady: options.codeReady ?? Promise.resolve(),
  };
}

/** Whatever can happen at the same time does: the engine alone takes longer than all the rest. */
async function startParts(settings, supervisor) {
  const has = (part) => settings.parts.includes(part);
  const hasPrograms = has('server') || has('workers');
  const engine = has('engine') ? supervisor.start(describeEngine(settings)) : null;
  const database = has('database') ? startDatabase(settings, supervisor) : null;
  const migrated = hasPrograms ? migrate(settings, database) : database;
  const bothReady = Promise.all([migrated, engine]);
  const server =
    has('server') &&
    Promise.resolve(migrated).then(() => supervisor.start(describeServer(settings)));
  const deployed = bothReady.then(() => deploy(settings));
  const workers =
    has('workers') && bothReady.then(() => supervisor.start(describeWorkers(settings)));
  const screens = settings.screensPort === null ? null : startScreens(settings, supervisor);
  const [ready] = await Promise.all([server, deployed, workers, engine, database, screens]);
  return ready;
}

async function startDatabase(settings, supervisor) {
  await initializeDatabase(settings.home, settings.binaries.mariadb);
  await supervisor.start(
    databasePart({
      home: settings.home,
      mariadb: settings.binaries.mariadb,
      port: settings.ports.database,
      env: settings.foreign,
      secrets: settings.secrets,
      mayCreateDatabases: settings.mayCreateDatabases,
      isThrowaway: settings.isThrowaway,
    }),
  );
}

function describeEngine(settings) {
  return enginePart({
    home: settings.home,
    zeebe: settings.binaries.zeebe,
    java: settings.binaries.java,
    ports: settings.ports,
    env: settings.foreign,
    feedPassword: settings.programs.YINGJIU_FEED_PASSWORD,
    hasControlledClock: settings.hasControlledClock,
  });
}

async function migrate(settings, database) {
  await Promise.all([settings.codeReady, database]);
  settings.say('建立和更新数据表…');
  await runProgram('server/db/migrate', { code: settings.code, env: settings.programs });
}

function describeServer({ code, programs, home, ports }) {
  return serverPart({ code, env: programs, logs: home.logs, port: ports.http });
}

async function deploy({ parts, say, code, programs }) {
  if (!parts.includes('workers') && !parts.includes('server')) return;
  say('部署流程…');
  await runProgram('processes/deploy', { code, env: programs });
}

function describeWorkers({ code, programs, home }) {
  return workersPart({ code, env: programs, logs: home.logs });
}

async function startScreens(settings, supervisor) {
  const { programs, home, screensPort } = settings;
  await supervisor.start(screensPart({ env: programs, logs: home.logs, port: screensPort }));
}

function describeStack(settings, supervisor, ready) {
  const { home, ports, programs } = settings;
  return {
    home: home.root,
    logs: home.logs,
    ports,
    env: programs,
    ready,
    serverUrl: ready?.url ?? `http://127.0.0.1:${ports.http}`,
    databaseUrl: programs.DATABASE_URL,
    zeebeAddress: programs.ZEEBE_ADDRESS,
    zeebeManagementUrl: settings.zeebeManagementUrl,
    feedPassword: programs.YINGJIU_FEED_PASSWORD,
    demoPassword: programs.YINGJIU_DEMO_PASSWORD,
    pid: supervisor.pid,
    isRunning: supervisor.isRunning,
    startMs: supervisor.startMs,
    kill: supervisor.kill,
    restart: supervisor.restart,
    stopPart: supervisor.stop,
    stop: supervisor.stopAll,
    hurry: supervisor.hurry,
  };
}
