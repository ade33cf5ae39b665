import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { launchBrowser, type RunningBrowser } from '../../templates/pdf/launch-browser.js';
import { createPdfRenderer, type PdfRenderer } from '../../templates/pdf/render-pdf.js';
import { TransientError } from '../../server/domain/basics/errors.js';

const page = '<!doctype html><meta charset="utf-8"><p>国家司法救助</p>';
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
  const pid = running?.browser.process()?.pid;
  if (pid === undefined) throw new Error('the browser has no process');
  process.kill(-pid, 'SIGKILL');
}
