import { expect, type Page } from '@playwright/test';

/** What frames the work on any page: ways, headings, buttons, heads of tables, tabs, labels. */
const chrome = [
  ...['nav a', 'nav button', 'h1', 'h2', 'h3', 'legend', 'th', 'label', '.field-label'],
  ...['button', '[role=tab]', '[role=menuitem]', '.case-figure dt', '.box-name'],
].join(', ');

/** The screens in English, as far as the journey of the second language needs them. */
export class EnglishPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** From the sign-in page in Chinese. */
  async choose(): Promise<void> {
    await this.#page.goto('/sign-in');
    await this.#page.getByRole('button', { name: 'English' }).click();
    await this.#page.getByRole('button', { name: 'Sign in' }).waitFor();
  }

  async signIn(username: string, password: string): Promise<void> {
    await this.#page.getByLabel('Username').fill(username);
    await this.#page.getByLabel('Password').fill(password);
    await this.#page.getByRole('button', { name: 'Sign in' }).click();
    await this.#page.getByRole('navigation', { name: 'Main navigation' }).waitFor();
  }

  /** Chosen until it is so: a page that still comes in may move under the menu. */
  async backToChinese(): Promise<void> {
    const chinese = this.#page.getByRole('menuitem', { name: '中文' });
    await expect(async () => {
      if (!(await chinese.isVisible())) {
        await this.#page.getByRole('button', { name: /account menu/ }).click();
      }
      await chinese.click({ timeout: 2_000 });
      await expect(this.#page.locator('html')).toHaveAttribute('lang', 'zh-CN', { timeout: 2_000 });
    }).toPass();
  }

  /** Texts of the frame that hold Chinese once the names are taken out. */
  async chineseIn(names: readonly string[]): Promise<string[]> {
    const texts = await this.#page
      .locator(chrome)
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.closest('.diagram-card') === null)
          .flatMap((element) => [element.textContent, element.getAttribute('aria-label') ?? '']),
      );
    const left = texts.map((text) => names.reduce((rest, name) => rest.replaceAll(name, ''), text));
    return [...new Set(left)].filter((text) => /\p{Script=Han}/u.test(text));
  }
}
