import type { Locator, Page } from '@playwright/test';

export class TemplatesPage {
  readonly state: Locator;
  readonly saved: Locator;
  readonly findings: Locator;
  readonly words: Locator;
  readonly editor: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.state = page.locator('.template-head .mark');
    this.saved = page.getByText(/^草稿已于/);
    this.findings = page.getByRole('region', { name: '检查结果' });
    this.words = page.getByRole('complementary', { name: '可用的内容' });
    this.editor = page.getByRole('textbox', { name: '模板文字' });
  }

  async openList(): Promise<void> {
    await this.#page.goto('/templates');
    await this.#page.getByRole('heading', { name: '文书模板', level: 1 }).waitFor();
  }

  /** Opens the template of a kind from the list. */
  async open(title: string): Promise<void> {
    await this.openList();
    await this.#page.getByRole('link', { name: title, exact: true }).click();
    await this.#page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }

  /** The row of a kind in the list. */
  row(title: string): Locator {
    const link = this.#page.getByRole('link', { name: title, exact: true });
    return this.#page.getByRole('row').filter({ has: link });
  }

  async begin(): Promise<void> {
    await this.act('起草新版');
    await this.#page.getByRole('button', { name: '试印', exact: true }).waitFor();
  }

  /** Types at the end of the text. */
  async typeAtEnd(text: string): Promise<void> {
    await this.editor.click();
    await this.#page.keyboard.press('Control+End');
    await this.#page.keyboard.type(text);
  }

  async act(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  async view(name: '编辑' | '文字' | '对比' | '各版'): Promise<void> {
    await this.#page.locator('.template-page > .ant-segmented').getByText(name).click();
  }

  /** Confirms the dialog that is open, with a reason where one is due. */
  async confirm(name: string, note?: string): Promise<void> {
    const dialog = this.#page.getByRole('dialog');
    if (note !== undefined) await dialog.getByLabel('审核意见').fill(note);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Chooses the data the page is shown with. */
  async previewOn(name: '样例（完整）' | '样例（从简）' | '案件文书'): Promise<void> {
    await this.#page.locator('.template-preview .ant-segmented').getByText(name).click();
  }

  /** The printed page. */
  async previewText(): Promise<string> {
    return this.#page.frameLocator('.template-sheet iframe').locator('body').innerText();
  }
}
