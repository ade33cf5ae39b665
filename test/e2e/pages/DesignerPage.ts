import { expect, type Locator, type Page } from '@playwright/test';
import { ModelerPage } from './ModelerPage.js';

/** The designers' studio: the list of packages, and one draft with its tabs. */
export class DesignerPage {
  readonly modeler: ModelerPage;
  /** What the rules say of the file that is open. */
  readonly findings: Locator;
  readonly changes: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.modeler = new ModelerPage(page);
    this.findings = page.getByLabel('对当前文件的检查');
    this.changes = page.getByRole('navigation', { name: '全部变化' });
  }

  async open(): Promise<void> {
    await this.#page.goto('/designer');
  }

  /** Begins a draft of an office's package from what applies there. */
  async draft(title: string): Promise<void> {
    await this.open();
    await this.#page.getByRole('button', { name: '起草流程包' }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByLabel('草稿名称').fill(title);
    await dialog.getByRole('button', { name: '开始起草' }).click();
    await this.#page.waitForURL('**/designer/drafts/*');
  }

  async openDraft(title: string): Promise<void> {
    await this.open();
    await this.#page.getByRole('link', { name: title }).click();
  }

  async openProcess(name: string): Promise<void> {
    const files = this.#page.getByRole('navigation', { name: '流程包的文件' });
    await files.getByText(name, { exact: true }).click();
    await this.modeler.isReady();
  }

  async show(tab: '编辑' | '检查' | '试办' | '比较' | '历史'): Promise<void> {
    await this.#page.locator('.studio-tabs').getByText(tab, { exact: true }).click();
  }

  /** Tries the draft on the samples; answers the sentence that sums it up. */
  async try(): Promise<Locator> {
    await this.show('试办');
    await this.#page.getByRole('button', { name: '试办', exact: true }).click();
    const sentence = this.#page.getByText(/\d+ 件中 \d+ 件不变/);
    await expect(sentence).toBeVisible();
    return sentence;
  }

  /** Hands the draft to whoever releases; what is still missing is done by the dialog or told. */
  async submit(note: string): Promise<void> {
    await this.#page.getByRole('button', { name: '送审' }).click();
    const dialog = this.#page.getByRole('dialog');
    await expect(dialog.getByText('检查通过')).toBeVisible();
    await dialog.getByLabel('送审说明').fill(note);
    await dialog.getByRole('button', { name: '送审' }).click();
    await expect(this.#page.getByText(/^已送审/)).toBeVisible();
  }

  async release(): Promise<void> {
    await this.#page.getByRole('button', { name: '发布', exact: true }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /同意发布/ }).check();
    await dialog.getByRole('button', { name: /发\s*布/ }).click();
    await expect(this.#page).toHaveURL(/\/designer\/releases\//);
  }
}
