const WIDTH = 30;
const STEP = 10;

export interface Progress {
  update(done: number, note: string): void;
  end(): void;
}

/** A bar on a terminal; elsewhere a line every ten percent. */
export function createProgress(total: number, out: NodeJS.WriteStream = process.stdout): Progress {
  let told = -1;
  return {
    update: (done, note) => {
      const percent = Math.min(100, Math.floor((done / total) * 100));
      if (out.isTTY) {
        const filled = Math.round((percent / 100) * WIDTH);
        const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
        out.write(`\r\u001b[K${bar} ${String(percent)}% ${note}`);
      } else if (percent >= told + STEP) {
        told = percent - (percent % STEP);
        out.write(`${String(percent)}% ${note}\n`);
      }
    },
    end: () => {
      if (out.isTTY) out.write('\n');
    },
  };
}
