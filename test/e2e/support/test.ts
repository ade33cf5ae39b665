import { test as base, expect, type Browser, type Page } from '@playwright/test';
import { CasePage } from '../pages/CasePage.js';
import { InboxPage } from '../pages/InboxPage.js';
import { IntakePage } from '../pages/IntakePage.js';
import { SettingsPage } from '../pages/SettingsPage.js';
import { SignInPage } from '../pages/SignInPage.js';
import { TaskPage } from '../pages/TaskPage.js';
import { TaskVerbs } from '../pages/TaskVerbs.js';
import { TemplatesPage } from '../pages/TemplatesPage.js';
import { expectAccessible } from './expect-accessible.js';
import { sessionOf, type Session } from './session-of.js';

/** The screens of one person, signed in, in a browser of their own. */
export interface Workplace {
  page: Page;
  inbox: InboxPage;
  task: TaskPage;
  verbs: TaskVerbs;
  casePage: CasePage;
  intake: IntakePage;
  settings: SettingsPage;
  templates: TemplatesPage;
}

interface Fixtures {
  password: string;
  signIn: SignInPage;
  /** A demo person at work beside those already there, signed in once for all journeys. */
  workplaceOf: (username: string) => Promise<Workplace>;
  /** The same in a session of its own: for journeys that end sessions. */
  ownSessionOf: (username: string) => Promise<Workplace>;
  /** Fails with every breach of WCAG 2.1 A and AA that axe finds on the page and in the papers it shows. */
  expectAccessible: (page: Page) => Promise<void>;
}

interface SharedFixtures {
  /** Sessions by user name, as they were first needed. */
  sessions: Map<string, Promise<Session>>;
}

export const test = base.extend<Fixtures, SharedFixtures>({
  sessions: [
    async ({}, use) => {
      await use(new Map());
    },
    { scope: 'worker' },
  ],
  // Playwright reads from the destructuring which fixtures a fixture uses: none.
  password: async ({}, use) => {
    await use(process.env['E2E_PASSWORD'] ?? '');
  },
  signIn: async ({ page }, use) => {
    await use(new SignInPage(page));
  },
  workplaceOf: async ({ browser, baseURL, password, sessions }, use) => {
    const desks: Page[] = [];
    await use(async (username) => {
      const known = sessions.get(username) ?? sessionOf(baseURL ?? '', username, password);
      sessions.set(username, known);
      return workplaceOn(await openDesk(browser, await known, desks));
    });
    await leave(desks);
  },
  ownSessionOf: async ({ browser, baseURL, password }, use) => {
    const desks: Page[] = [];
    await use(async (username) => {
      const own = await sessionOf(baseURL ?? '', username, password);
      return workplaceOn(await openDesk(browser, own, desks));
    });
    await leave(desks);
  },
  expectAccessible: async ({}, use) => {
    await use(expectAccessible);
  },
});

/** A browser of the person's own, on their inbox. */
async function openDesk(browser: Browser, storageState: Session, desks: Page[]): Promise<Page> {
  const context = await browser.newContext({ storageState });
  const page = await context.newPage();
  desks.push(page);
  await page.goto('/tasks');
  await page.getByRole('navigation', { name: '任务分类' }).waitFor();
  return page;
}

async function leave(desks: Page[]): Promise<void> {
  for (const desk of desks) await desk.context().close();
}

function workplaceOn(page: Page): Workplace {
  return {
    page,
    inbox: new InboxPage(page),
    task: new TaskPage(page),
    verbs: new TaskVerbs(page),
    casePage: new CasePage(page),
    intake: new IntakePage(page),
    settings: new SettingsPage(page),
    templates: new TemplatesPage(page),
  };
}

export { expect };
