import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { BackupFault } from './backup-fault.js';

/** Where the engine's data lie, and who runs it. */
export type EngineSource =
  /** The launcher runs it; asked over its socket it stops and starts it. */
  | { kind: 'running'; data: string; socket: string }
  /** Nothing runs. */
  | { kind: 'stopped'; data: string }
  /** Somebody else's: out of our reach, but for its management address when that is known. */
  | { kind: 'foreign'; managementUrl: string | null };

export interface Still {
  /** Lets the engine go on; answers for how long it took no commands, null: it never was stopped. */
  goOn(): Promise<number | null>;
}

/** More than the engine may take to stop and to start again. */
const PATIENCE_MS = 260_000;
const MANAGEMENT_MS = 10_000;

/**
 * Brings the engine to rest, so that a snapshot of the database and a copy of its data are of one moment. An engine of somebody
 * else's goes on; it only keeps what it exports from now on, so that nothing is missing in a database restored from this snapshot.
 */
export async function holdEngine(source: EngineSource): Promise<Still> {
  if (source.kind === 'stopped') return { goOn: async () => 0 };
  if (source.kind === 'running') return stopByLauncher(source.socket);
  const { managementUrl } = source;
  if (managementUrl === null) return { goOn: async () => null };
  await exporting(managementUrl, 'pause?soft=true');
  return {
    goOn: async () => {
      await exporting(managementUrl, 'resume');
      return null;
    },
  };
}

async function stopByLauncher(path: string): Promise<Still> {
  const launcher = await talkTo(path);
  const startedMs = performance.now();
  await launcher.ask('stop-engine');
  return {
    goOn: async () => {
      await launcher.ask('start-engine');
      launcher.end();
      return Math.round(performance.now() - startedMs);
    },
  };
}

interface Answer {
  done?: string;
  fault?: string;
}

/** One JSON object a line, each way; should we die, the launcher starts the engine by itself. */
async function talkTo(path: string) {
  const socket = await reach(path);
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  return {
    ask: async (wish: 'stop-engine' | 'start-engine'): Promise<void> => {
      socket.write(`${JSON.stringify({ wish })}\n`);
      const line = await lines.next();
      const answer = line.done ? null : (JSON.parse(line.value) as Answer);
      if (answer?.done === wish) return;
      throw new BackupFault(answer?.fault ?? '应救在备份期间停止了，请在它运行平稳后重新备份。');
    },
    end: () => socket.end(),
  };
}

function reach(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(path, () => {
      resolve(socket);
    });
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.once('error', (cause) => {
      reject(
        new BackupFault(
          '应救正在运行，但无法与启动程序联系，请停止应救后再备份（停止后备份同样完整）。',
          { cause },
        ),
      );
    });
  });
}

/** https://docs.camunda.io/docs/8.5/self-managed/zeebe-deployment/operations/management-api/#exporting-api */
async function exporting(managementUrl: string, wish: string): Promise<void> {
  const url = `${managementUrl.replace(/\/+$/, '')}/actuator/exporting/${wish}`;
  const answer = await fetch(url, {
    method: 'POST',
    signal: AbortSignal.timeout(MANAGEMENT_MS),
  }).catch(() => null);
  if (answer?.ok) return;
  throw new BackupFault(
    `流程引擎的管理地址 ${managementUrl} 没有应答，请检查 ZEEBE_MANAGEMENT_URL，或去掉它（引擎由其自身的手段备份）。`,
  );
}
