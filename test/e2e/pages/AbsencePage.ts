import { expect, type Locator, type Page } from '@playwright/test';

/** 代理与请假. */
export class AbsencePage {
  readonly today: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.today = page.getByRole('region', { name: '今日代理' });
  }

  async open(): Promise<void> {
    await this.#page.goto('/delegations');
    await this.#page.getByRole('heading', { name: '代理与请假' }).waitFor();
  }

  /** Lets a colleague act from today to a day. */
  async appoint(colleague: string, to: string, reason: string): Promise<void> {
    await this.#page.getByRole('button', { name: '委托同事代理' }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '代理人' }).fill(colleague);
    await this.#page.locator('.ant-select-item-option', { hasText: colleague }).first().click();
    await dialog.getByRole('textbox', { name: '最后一日' }).fill(to);
    await dialog.getByRole('textbox', { name: '最后一日' }).press('Enter');
    await dialog.getByRole('textbox', { name: '事由' }).fill(reason);
    await dialog.getByRole('button', { name: /提\s*交/ }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async end(): Promise<void> {
    await this.#page.getByRole('button', { name: '结束代理' }).first().click();
    const dialog = this.#page.getByRole('dialog');
    // A press while the dialog still moves into its place is lost.
    await expect(async () => {
      await dialog.getByRole('button', { name: '结束代理' }).click();
      await expect(dialog).toBeHidden({ timeout: 3_000 });
    }).toPass();
  }
}
