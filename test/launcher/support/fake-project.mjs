import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOnPath } from '../../../server/embedded/run.mjs';
import { hasEnvironment } from '../../../server/embedded/process-identity.mjs';
import { chooseFreePorts } from '../../../server/embedded/ports.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const FAKES = join(HERE, '..', 'fakes');
const running = new Set();
const EMBEDDED = join(HERE, '..', '..', '..', 'server', 'embedded');

/**
 * A checkout of its own with the real launcher in it and small stand-ins for everything it starts:
 * database, engine, server, workers. The launcher cannot tell them apart, the test needs no downloads.
 * @param {import('node:test').TestContext} t removes it all at its end
 */
export async function fakeProject(t) {
  const root = mkdtempSync(join(tmpdir(), 'yj-launcher-'));
  const events = join(root, 'events.log');
  t.after(() => {
    endLeftovers(events);
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  });
  const project = join(root, 'project');
  cpSync(EMBEDDED, join(project, 'server', 'embedded'), { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'package-lock.json'), '{ "packages": {} }');
  mkdirSync(join(project, 'node_modules'));
  writeFileSync(join(project, 'node_modules', '.package-lock.json'), '{ "packages": {} }');
  await installPrograms(project);
  const tools = join(root, 'tools');
  mkdirSync(tools);
  for (const name of ['node', 'sh', 'env', 'tar', 'npm']) {
    symlinkSync(findOnPath(name, process.env), join(tools, name));
  }
  writeFileSync(events, '');
  return {
    root,
    project,
    home: join(root, 'home'),
    env: await fakeEnvironment(root, tools, events),
    /** @returns {string[]} e.g. "engine started", in the order they happened */
    events: () => readEvents(events).map((line) => line.split(' ').slice(0, 2).join(' ')),
    pidOf: (name) =>
      Number(
        readEvents(events)
          .findLast((line) => line.startsWith(`${name} started`))
          .split(' ')[2],
      ),
  };
}

/** Runs a command of the launcher. @returns what it wrote so far, its end, and a way to signal it */
export function runLauncher(fake, script, env = {}, nodeArguments = []) {
  const file = join(fake.project, 'server', 'embedded', script);
  const child = spawn(process.execPath, [...nodeArguments, file], {
    env: { ...fake.env, ...env },
    cwd: fake.root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run = { pid: child.pid, output: '', errors: '', signal: (name) => child.kill(name) };
  child.stdout.on('data', (chunk) => (run.output += chunk));
  child.stderr.on('data', (chunk) => (run.errors += chunk));
  running.add(run);
  run.ended = new Promise((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  void run.ended.then(() => running.delete(run));
  run.says = (text) =>
    waitFor(
      () => run.output.includes(text),
      `「${text}」 in ${run.output}${run.errors}`,
      run.ended,
    );
  return run;
}

/** Resolves when the condition holds; rejects after 20 s or when the process ended without it. */
export async function waitFor(
  condition,
  what = 'a condition',
  ended = new Promise(() => undefined),
) {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if (condition()) return;
    if (hasEnded) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (!condition()) throw new Error(`waited in vain for ${what}`);
}

async function installPrograms(project) {
  const programs = join(FAKES, 'programs');
  for (const [source, target] of [
    ['server.js', 'server/main.js'],
    ['workers.js', 'workers/main.js'],
    ['once.js', 'server/db/migrate.js'],
    ['once.js', 'processes/deploy.js'],
  ]) {
    cpSync(join(programs, source), join(project, 'dist', target));
  }
  const { hashSources } = await import(join(project, 'server', 'embedded', 'sources.mjs'));
  writeFileSync(join(project, 'dist', '.stamp'), hashSources(project));
}

async function fakeEnvironment(root, tools, events) {
  const ports = await chooseFreePorts();
  return {
    PATH: `${tools}:${join(FAKES, 'bin')}`,
    HOME: join(root, 'user'),
    TMPDIR: root,
    YINGJIU_HOME: join(root, 'home'),
    YINGJIU_JVM_FOLDERS: join(FAKES, 'jvm'),
    ZEEBE_HOME: join(FAKES, 'zeebe'),
    FAKE_EVENTS: events,
    YINGJIU_PORT: String(ports.http),
    YINGJIU_FEED_PORT: String(ports.feed),
    YINGJIU_DB_PORT: String(ports.database),
    YINGJIU_ZEEBE_PORT: String(ports.engine),
    YINGJIU_ZEEBE_COMMAND_PORT: String(ports.engineCommand),
    YINGJIU_ZEEBE_INTERNAL_PORT: String(ports.engineInternal),
    YINGJIU_ZEEBE_MANAGEMENT_PORT: String(ports.engineManagement),
    YINGJIU_ZEEBE_HTTP_PORT: String(ports.engineHttp),
  };
}

/** A test that failed half-way must not leave its launcher and stand-ins behind. */
function endLeftovers(events) {
  for (const run of running) run.signal('SIGKILL');
  for (const line of readEvents(events)) {
    const pid = Number(line.split(' ')[2]);
    if (hasEnvironment(pid, 'FAKE_EVENTS', events)) process.kill(pid, 'SIGKILL');
  }
}

function readEvents(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}
