import { expect, type Locator, type Page } from '@playwright/test';

export type Box = '待办' | '可签收' | '等待外部' | '已办';

export class InboxPage {
  readonly search: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.search = page.getByRole('searchbox', { name: '按案号、案件、环节查找' });
  }

  /** Goes there as people do, by the link in the head of every page. */
  async open(box: Box = '待办'): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: '主导航' })
      .getByRole('link', { name: '任务', exact: true })
      .click();
    const page = this.#page;
    const chosen = page
      .getByRole('navigation', { name: '任务分类' })
      .getByRole('button', { name: box });
    const heading = page.getByRole('heading', { level: 1, name: box, exact: true });
    // Who comes from another box is still shown that one for a moment.
    await expect(async () => {
      await chosen.click();
      await expect(heading).toBeVisible({ timeout: 2_000 });
    }).toPass();
  }

  /** Rows that carry a text: the name of an applicant, a step. */
  row(text: string): Locator {
    return this.#page.getByRole('row').filter({ hasText: text });
  }

  /** Opens the task of a case at a step; takes it first when nobody holds it. */
  async openTask(caseText: string, step: string): Promise<void> {
    await this.row(caseText).getByRole('link', { name: step }).click();
    await this.#page.waitForURL(/\/tasks\/.+/);
  }

  /** Takes a task nobody holds yet, which opens it. */
  async claim(caseText: string): Promise<void> {
    await this.row(caseText).getByRole('button', { name: '签收' }).click();
    await this.#page.waitForURL(/\/tasks\/.+/);
  }
}
