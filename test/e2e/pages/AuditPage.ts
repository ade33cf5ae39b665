import type { Locator, Page } from '@playwright/test';

/** 操作记录: filters, entries, the state of the chain. */
export class AuditPage {
  readonly state: Locator;
  readonly entries: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.state = page.locator('section', { has: page.getByRole('heading', { name: '存证链' }) });
    this.entries = page.getByRole('table').first();
  }

  async open(query = ''): Promise<void> {
    await this.#page.goto(`/audit${query}`);
  }

  async find(field: '姓名或者用户名' | '案号' | 'IP 地址', text: string): Promise<void> {
    await this.#page.getByLabel(field).fill(text);
  }

  /** Rows that tell of an act. */
  rows(act: string): Locator {
    return this.entries.getByRole('row').filter({ hasText: act });
  }

  /** Opens the newest entry of an act. */
  async openNewest(act: string): Promise<void> {
    await this.#page
      .getByRole('button', { name: `展开“${act}”的详情` })
      .first()
      .click();
  }
}
