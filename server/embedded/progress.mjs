const WIDTH = 30;

/**
 * A progress bar on a terminal, a line every ten per cent elsewhere (logs stay readable).
 * @param {string} title
 * @param {number} total in the unit given to update()
 * @param {{ isTTY?: boolean, write(text: string): unknown }} [out]
 * @param {(amount: number) => string} [format]
 */
export function startProgress(title, total, out = process.stderr, format = megabytes) {
  let shown = -1;
  const draw = (done, isEnd) => {
    const percent = Math.min(100, Math.floor((done / total) * 100));
    const step = out.isTTY ? percent : Math.floor(percent / 10) * 10;
    if (step === shown && !isEnd) return;
    if (step === shown && !out.isTTY) return;
    shown = step;
    const amount = `${format(Math.min(done, total))} / ${format(total)}`;
    out.write(
      out.isTTY
        ? `\r${title} ${bar(percent)} ${percent}% ${amount}`
        : `${title} ${step}% ${amount}\n`,
    );
  };
  return {
    update: (done) => draw(done, false),
    /** Fills the bar and leaves it standing. */
    done() {
      draw(total, true);
      if (out.isTTY) out.write('\n');
    },
    /** Leaves the bar where it is: the work was cut off. */
    stop() {
      if (out.isTTY) out.write('\n');
    },
  };
}

function bar(percent) {
  const filled = Math.round((percent / 100) * WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
}

function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}
