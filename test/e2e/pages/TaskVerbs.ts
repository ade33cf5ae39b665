import type { Locator, Page } from '@playwright/test';

/** The menu of what may be done about the task of the page, and its dialogs. */
export class TaskVerbs {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: /^更多操作/ }).click();
  }

  item(name: string): Locator {
    return this.#page.getByRole('menuitem', { name });
  }

  async choose(name: string): Promise<void> {
    await this.open();
    await this.item(name).click();
  }

  async confirm(): Promise<void> {
    await this.#page
      .getByRole('dialog')
      .getByRole('button', { name: /确\s*定/ })
      .click();
  }
}
