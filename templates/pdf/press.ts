import type { Browser, Page } from 'puppeteer-core';
import type { RunningBrowser } from './launch-browser.js';
import { withDeadline } from './with-deadline.js';

/** A browser at work: its pages are used again, since opening one takes as long as printing. */
export interface Press {
  isAlive: () => boolean;
  /** Was it ended while it printed? */
  wasKilled: () => boolean;
  /** Have `every` documents been printed since this last was true? */
  isDue: (every: number) => boolean;
  /** Process group of the browser, null when it is not known. */
  groupId: () => number | null;
  print: (html: string) => Promise<Buffer>;
  /** Takes no more work and ends when what is being printed is done. */
  retire: () => void;
  /** Ends it at once, even one that is past answering; what it was printing fails. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
}

/** A killed process is gone soon; its remains on disk are removed by then. */
const endMs = 10_000;

export function createPress({ browser, close }: RunningBrowser): Press {
  const idle: Page[] = [];
  let [printed, checkedAt, busy] = [0, 0, 0];
  let state: 'working' | 'retired' | 'killed' = 'working';

  async function print(html: string): Promise<Buffer> {
    busy += 1;
    try {
      const page = idle.pop() ?? (await openPage(browser));
      const pdf = await printOn(page, html);
      printed += 1;
      idle.push(page);
      return pdf;
    } finally {
      busy -= 1;
      if (state === 'retired' && busy === 0) void close().catch(() => undefined);
    }
  }

  const groupId = () => browser.process()?.pid ?? null;

  async function kill(): Promise<void> {
    if (state === 'killed') return;
    state = 'killed';
    killGroup(groupId());
    browser.process()?.kill('SIGKILL');
    await withDeadline(close(), endMs).catch(() => undefined);
  }

  return {
    ...{ print, kill, close, groupId },
    isAlive: () => state === 'working' && browser.connected,
    wasKilled: () => state === 'killed',
    isDue: (every) => {
      if (printed - checkedAt < every) return false;
      checkedAt = printed;
      return true;
    },
    retire: () => {
      state = 'retired';
      if (busy === 0) void close().catch(() => undefined);
    },
  };
}

/** Without scripts and without network, for all that is printed on it. */
async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  return page;
}

async function printOn(page: Page, html: string): Promise<Buffer> {
  // The press has one deadline for all that may hang; the client's own would end it in the middle of a long document.
  await page.setContent(html, { waitUntil: 'load', timeout: 0 });
  return Buffer.from(
    await page.pdf({ preferCSSPageSize: true, printBackground: true, timeout: 0 }),
  );
}

/** The browser leads a group of its own; one that is a script of the distribution passes no signal on. */
function killGroup(groupId: number | null): void {
  if (groupId === null) return;
  try {
    process.kill(-groupId, 'SIGKILL');
  } catch {
    // Gone already, or no groups on this system: the process itself is killed next.
  }
}
