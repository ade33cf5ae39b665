import { test as base, expect, type Page } from '@playwright/test';
import { CasePage } from '../pages/CasePage.js';
import { InboxPage } from '../pages/InboxPage.js';
import { IntakePage } from '../pages/IntakePage.js';
import { SettingsPage } from '../pages/SettingsPage.js';
import { SignInPage } from '../pages/SignInPage.js';
import { TaskPage } from '../pages/TaskPage.js';
import { TaskVerbs } from '../pages/TaskVerbs.js';
import { TemplatesPage } from '../pages/TemplatesPage.js';
import { expectAccessible } from './expect-accessible.js';

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
  /** Signs a demo person in beside those already at work. */
  workplaceOf: (username: string) => Promise<Workplace>;
  /** Fails with every breach of WCAG 2.1 A and AA that axe finds on the page and in the papers it shows. */
  expectAccessible: (page: Page) => Promise<void>;
}

export const test = base.extend<Fixtures>({
  // Playwright reads from the destructuring which fixtures a fixture uses: none.
  password: async ({}, use) => {
    await use(process.env['E2E_PASSWORD'] ?? '');
  },
  signIn: async ({ page }, use) => {
    await use(new SignInPage(page));
  },
  workplaceOf: async ({ browser, password }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async (username) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      const signIn = new SignInPage(page);
      await signIn.open();
      await signIn.signIn(username, password);
      await page.waitForURL('**/tasks');
      return workplaceOn(page);
    });
    for (const context of contexts) await context.close();
  },
  expectAccessible: async ({}, use) => {
    await use(expectAccessible);
  },
});

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
