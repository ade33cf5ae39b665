import { chmodSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { socketPath } from './socket-path.mjs';

/**
 * The launcher's ear while the product runs: a backup asks it to bring the engine to rest and to let it go on. One JSON object a
 * line, each way: `{"wish":"stop-engine"}` is answered by `{"done":"stop-engine"}` or by `{"fault":"…"}`. Whoever hangs up, or dies,
 * with the engine at rest has it started again.
 * @param {import('./home.mjs').Home} home
 * @param {{ stopPart: (name: string) => Promise<void>, restart: (name: string) => Promise<unknown>, isRunning: (name: string) => boolean }} stack
 * @param {(line: string) => void} say
 * @returns {Promise<{ close: () => Promise<void> }>} close before the stack is stopped
 */
export async function openControl(home, stack, say) {
  const path = socketPath(home, 'control');
  rmSync(path, { force: true });
  const engine = engineSwitch(stack, say);
  let busy = null;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    if (busy !== null) return refuse(socket, '另一次备份正在进行，请等它结束后再试。');
    busy = socket;
    const lines = createInterface({ input: socket });
    let work = Promise.resolve();
    lines.on('line', (line) => (work = work.then(() => answer(socket, line, engine))));
    socket.once('close', () => {
      work = work.then(engine.on).catch(() => undefined);
      void work.then(() => (busy = null));
    });
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(path, resolve));
  chmodSync(path, 0o600);
  return {
    close: () =>
      new Promise((resolve) => {
        engine.leaveOff();
        server.close(resolve);
        busy?.destroy();
      }),
  };
}

/** Off and on again, and only what is off is switched on. */
function engineSwitch(stack, say) {
  let isOff = false;
  return {
    off: async () => {
      if (!stack.isRunning('engine')) throw new Error('流程引擎没有运行，请稍后再备份。');
      isOff = true;
      say('备份：流程引擎暂停');
      await stack.stopPart('engine');
    },
    on: async () => {
      if (!isOff) return;
      isOff = false;
      await stack.restart('engine');
      say('备份：流程引擎恢复');
    },
    /** The product stops: nothing is started any more. */
    leaveOff: () => (isOff = false),
  };
}

async function answer(socket, line, engine) {
  try {
    const { wish } = JSON.parse(line);
    if (wish === 'stop-engine') await engine.off();
    else if (wish === 'start-engine') await engine.on();
    else throw new Error('启动程序不认识这个请求，请用同一版本的程序备份。');
    write(socket, { done: wish });
  } catch (error) {
    write(socket, { fault: error.message });
  }
}

function refuse(socket, fault) {
  write(socket, { fault });
  socket.end();
}

function write(socket, message) {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}
