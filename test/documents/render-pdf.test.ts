import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser, type RunningBrowser } from '../../templates/pdf/launch-browser.js';
import { hasPoppler, measure } from './poppler.js';
import { createPdfRenderer, type PdfRenderer } from '../../templates/pdf/render-pdf.js';
import { PrintFailure } from '../../templates/pdf/print-failure.js';
import { TransientError } from '../../server/domain/basics/errors.js';

const page = '<!doctype html><meta charset="utf-8"><p>国家司法救助</p>';
const onPaper = (await hasPoppler()) ? describe : describe.skip;
let renderer: PdfRenderer | null = null;

afterEach(async () => {
  await renderer?.close();
  renderer = null;
});

describe('createPdfRenderer', () => {
  it('prints pages asked for at the same time with one browser', async () => {
    const started: RunningBrowser[] = [];
    const { render, close } = createPdfRenderer({ launch: recording(started) });

    const pdfs = await Promise.all(Array.from({ length: 6 }, () => render(page)));

    await close();
    expect(pdfs.every((pdf) => pdf.subarray(0, 5).toString() === '%PDF-')).toBe(true);
    expect(started).toHaveLength(1);
  });

  it('starts the browser again when it has died', async () => {
    const started: RunningBrowser[] = [];
    renderer = createPdfRenderer({ launch: recording(started) });
    await renderer.render(page);

    killGroup(started[0]);
    const pdf = await renderer.render(page);

    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(started).toHaveLength(2);
  });

  it('asks the network for nothing and runs no script', async () => {
    const server = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    let asked = 0;
    server.on('request', () => (asked += 1));
    const { port } = server.address() as AddressInfo;
    renderer = createPdfRenderer();

    await renderer.render(
      `${page}<img src="http://127.0.0.1:${port}/a"><script>fetch('http://127.0.0.1:${port}/b')</script>`,
    );

    server.close();
    expect(asked).toBe(0);
  });

  it('prints with the packaged shell where no browser is installed', async () => {
    renderer = createPdfRenderer({ env: { ...process.env, PATH: '' } });

    const pdf = await renderer.render(page);

    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says which browser did not start', async () => {
    renderer = createPdfRenderer({ executablePath: '/nowhere/chromium' });

    const attempt = renderer.render(page);

    await expect(attempt).rejects.toThrow(TransientError);
    await expect(attempt).rejects.toThrow('/nowhere/chromium');
  });
});

onPaper('createPdfRenderer under fire (needs pdftotext of poppler-utils)', () => {
  it('loses and doubles none of fifty documents when the browser is killed in the middle', async () => {
    const started: RunningBrowser[] = [];
    renderer = createPdfRenderer({ launch: recording(started), timeoutMs: 10_000 });
    const killing = killWhenBusy(started, 'SIGKILL');

    const pdfs = await printAll(renderer, 50);
    await killing;

    expect(await textsOf(pdfs)).toEqual(numbered(50));
    expect(started.length).toBeGreaterThan(1);
  });

  it('replaces a browser that hangs, and loses and doubles none of fifty documents', async () => {
    const started: RunningBrowser[] = [];
    renderer = createPdfRenderer({ launch: recording(started), timeoutMs: 3_000 });
    const hanging = killWhenBusy(started, 'SIGSTOP');

    const pdfs = await printAll(renderer, 50);
    await hanging;

    expect(await textsOf(pdfs)).toEqual(numbered(50));
    expect(started.length).toBeGreaterThan(1);
    expect(isRunning(started[0])).toBe(false);
  });

  it('replaces a browser that holds too much memory, without breaking what it prints', async () => {
    const started: RunningBrowser[] = [];
    const limits = { checkEvery: 4, maxMemoryBytes: 1_000_000 };
    renderer = createPdfRenderer({ launch: recording(started), ...limits });

    const pdfs = await printAll(renderer, 12);

    expect(await textsOf(pdfs)).toEqual(numbered(12));
    expect(started.length).toBeGreaterThan(1);
  });

  it('keeps a browser that holds little', async () => {
    const started: RunningBrowser[] = [];
    renderer = createPdfRenderer({ launch: recording(started), checkEvery: 2 });

    await printAll(renderer, 8);

    expect(started).toHaveLength(1);
  });

  it('gives up a document that no browser finishes, and prints the next', async () => {
    renderer = createPdfRenderer({ timeoutMs: 4_000 });
    await renderer.render(page);
    const endless = `${page}<style>td{border:1px solid}</style><table>${'<table><tr><td>'.repeat(20_000)}`;

    const attempt = renderer.render(endless + '救'.repeat(5_000_000));

    await expect(attempt).rejects.toThrow(PrintFailure);
    expect((await renderer.render(page)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

/** Prints pages that each hold their number. */
async function printAll({ render }: PdfRenderer, count: number): Promise<Buffer[]> {
  return Promise.all(numbered(count).map((text) => render(page.replace('国家司法救助', text))));
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `第${index}号`);
}

async function textsOf(pdfs: readonly Buffer[]): Promise<string[]> {
  const measured = await Promise.all(pdfs.map(measure));
  return measured.map((pages) =>
    pages.flatMap(({ words }) => words.map(({ text }) => text)).join(''),
  );
}

/** Sends a signal to the first browser and its children once it has printed for a moment. */
async function killWhenBusy(started: RunningBrowser[], signal: NodeJS.Signals): Promise<void> {
  while (started.length === 0) await sleep(20);
  await sleep(300);
  process.kill(-pidOf(started[0]), signal);
}

function isRunning(running: RunningBrowser | undefined): boolean {
  try {
    return process.kill(pidOf(running), 0);
  } catch {
    return false;
  }
}

/** Starts a real browser and keeps it where the test can kill it. */
function recording(started: RunningBrowser[]): typeof launchBrowser {
  return async (options) => {
    const running = await launchBrowser(options);
    started.push(running);
    return running;
  };
}

/** The process of the browser and its children; a distribution may wrap the browser in a script. */
function killGroup(running: RunningBrowser | undefined): void {
  process.kill(-pidOf(running), 'SIGKILL');
}

function pidOf(running: RunningBrowser | undefined): number {
  const pid = running?.browser.process()?.pid;
  if (pid === undefined) throw new Error('the browser has no process');
  return pid;
}
