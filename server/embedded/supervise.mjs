import { setTimeout as sleep } from 'node:timers/promises';
import { endChild, settlesWithin, startChild } from './child.mjs';
import { LauncherFault } from './fault.mjs';

/** A part that dies this often, each time within QUICK_MS of its start, is not started again. */
const QUICK_DEATHS = 5;
const QUICK_MS = 30_000;
const BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 10_000;
const CLOSE_HTTP_MS = 10_000;
/** After a second Ctrl-C the stop as a whole waits no longer than this. */
const HURRIED_MS = 2_000;

/**
 * Keeps parts running and stops them in the order that loses nothing: no new requests, then workers,
 * then the engine, then the server (which serves the engine's feed), last the database.
 * @param {{ respawn: boolean, say: (line: string) => void, onStarted?: (name: string, pid: number) => void,
 *   onGivenUp?: (fault: LauncherFault) => void }} options
 */
export function createSupervisor({ respawn, say, onStarted = () => undefined, onGivenUp }) {
  /** @type {Map<string, { part: import('./child.mjs').Part, child: import('./child.mjs').Child, isWanted: boolean, deaths: number, startMs: number }>} */
  const running = new Map();
  let isStopping = false;
  let hurry = () => undefined;
  const hurried = new Promise((resolve) => (hurry = resolve)).then(() => sleep(HURRIED_MS));

  /** Starts a part and waits until it serves; a fault when it ends before. */
  async function start(part) {
    if (isStopping) throw new LauncherFault('启动已被中断。');
    const entry = { part, child: null, isWanted: true, deaths: 0, startMs: 0 };
    running.set(part.name, entry);
    return launch(entry);
  }

  async function launch(entry) {
    const child = startChild(entry.part);
    entry.child = child;
    if (child.pid !== undefined) onStarted(entry.part.name, child.pid);
    const outcome = await Promise.race([entry.part.ready(child), child.exited]);
    if (!child.isRunning()) throw endedBeforeReady(entry.part, child);
    entry.startMs = Date.now() - child.startedAt;
    void child.exited.then((exit) => onExit(entry, child, exit));
    return outcome;
  }

  async function onExit(entry, child, exit) {
    if (!respawn || !entry.isWanted || entry.child !== child) return;
    const isQuick = Date.now() - child.startedAt < QUICK_MS;
    entry.deaths = isQuick ? entry.deaths + 1 : 1;
    if (entry.deaths >= QUICK_DEATHS) return giveUp(entry, child);
    say(`${entry.part.title}意外退出（${exit.signal ?? exit.code}），重新启动`);
    await sleep(Math.min(BACK_OFF_MS * 2 ** (entry.deaths - 1), LONGEST_BACK_OFF_MS));
    if (!entry.isWanted) return;
    await launch(entry).catch(() => onExit(entry, entry.child, exit));
  }

  function giveUp(entry, child) {
    entry.isWanted = false;
    onGivenUp?.(
      new LauncherFault(
        `${entry.part.title}连续 ${QUICK_DEATHS} 次启动后退出（${child.lastWords()}），请查看日志 ${entry.part.logFile} 后重新运行。`,
      ),
    );
  }

  async function stop(name) {
    const entry = running.get(name);
    if (entry === undefined) return;
    entry.isWanted = false;
    await endChild(entry.child, entry.part.stopMs, hurried);
  }

  async function closeHttp() {
    const server = running.get('server')?.child;
    if (!server?.isRunning()) return;
    const closed = server.message('http-closed');
    if (!server.tell({ type: 'close-http' })) return;
    await settlesWithin(closed, CLOSE_HTTP_MS, hurried);
  }

  /** Everything, in order. Nothing is restarted from here on. */
  async function stopAll() {
    isStopping = true;
    for (const entry of running.values()) entry.isWanted = false;
    await closeHttp();
    for (const name of ['ui', 'workers', 'engine', 'server', 'database']) await stop(name);
    running.clear();
  }

  return {
    start,
    stop,
    stopAll,
    /** Asks the stop under way to wait less. */
    hurry: () => hurry(),
    /** Kills a part as a power cut would; it stays down until restart() unless parts respawn. */
    async kill(name, signal = 'SIGKILL') {
      const { child } = running.get(name);
      child.kill(signal);
      await child.exited;
    },
    /** Starts a part again that was killed or stopped. */
    async restart(name) {
      const entry = running.get(name);
      await endChild(entry.child, entry.part.stopMs);
      entry.isWanted = true;
      return launch(entry);
    },
    pid: (name) => running.get(name)?.child?.pid,
    /** How long the part took from its start until it served, in ms. */
    startMs: (name) => running.get(name)?.startMs ?? 0,
    isRunning: (name) => running.get(name)?.child?.isRunning() ?? false,
  };
}

function endedBeforeReady(part, child) {
  return new LauncherFault(
    `${part.title}启动失败（${child.lastWords()}），请查看日志 ${part.logFile} 后重新运行。`,
  );
}
