import { expect, type Locator, type Page } from '@playwright/test';
import { ModelerPage } from './ModelerPage.js';

/** The designers' studio: the list of packages, and one draft with its tabs. */
export class DesignerPage {
  readonly modeler: ModelerPage;
  /** What the rules say of the file that is open. */
  readonly findings: Locator;
  readonly changes: Locator;
  /** What became of a migration. */
  readonly drawer: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.modeler = new ModelerPage(page);
    this.findings = page.getByLabel('对当前文件的检查');
    this.changes = page.getByRole('navigation', { name: '全部变化' });
    this.drawer = page.getByRole('dialog', { name: '迁移结果' });
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

  async openId(id: string): Promise<void> {
    await this.#page.goto(`/designer/drafts/${id}`);
    await this.#page.locator('.studio-tabs').waitFor();
  }

  async openRelease(id: string, tab: 'running'): Promise<void> {
    await this.#page.goto(`/designer/releases/${id}?tab=${tab}`);
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

  async giveBack(reason: string): Promise<void> {
    await this.#page.getByRole('button', { name: '退回', exact: true }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByLabel('退回理由').fill(reason);
    await dialog.getByRole('button', { name: /退\s*回/ }).click();
    await expect(dialog).toBeHidden();
  }

  /** Chooses a file to import; answers the report of what is missing. */
  async lookAtFile(name: string, buffer: Buffer): Promise<Locator> {
    await this.open();
    await this.#page.getByRole('button', { name: '导入' }).click();
    const dialog = this.#page.getByRole('dialog');
    const file = { name, mimeType: 'application/zip', buffer };
    await dialog.locator('input[type="file"]').setInputFiles(file);
    return dialog.getByRole('region', { name: '导入报告' });
  }

  /** Looks at the open cases in a called process of a release. */
  async chooseRunning(process: string, releaseId: string): Promise<void> {
    const version = releaseId.split('-').at(-1) ?? '';
    const look = `查看“${process}”（第${version}版）的在办案件`;
    await this.#page.getByRole('button', { name: look }).click();
  }

  /** Every case that can be, to the release whose page is open. */
  async migrateAll(reason: string): Promise<void> {
    await this.#page.getByRole('checkbox', { name: 'Select all' }).first().check();
    await this.#page.getByRole('button', { name: /迁移选中的/ }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByLabel('迁移原因').fill(reason);
    await dialog.getByRole('button', { name: /迁移选中的/ }).click();
  }

  /** The cases of the migration that is shown, back to where they came from. */
  async migrateBack(reason: string): Promise<void> {
    const { drawer } = this;
    await drawer.getByRole('checkbox', { name: 'Select all' }).check();
    await drawer.getByLabel('退回原因').fill(reason);
    await drawer.getByRole('button', { name: /退回选中的/ }).click();
    await this.#page
      .getByRole('tooltip')
      .getByRole('button', { name: /确\s*定/ })
      .click();
  }

  async retire(releaseId: string, reason: string): Promise<void> {
    await this.open();
    const link = this.#page.locator(`a[href="/designer/releases/${releaseId}"]`);
    const row = this.#page.getByRole('row').filter({ has: link });
    await row.getByRole('button', { name: '更多' }).click();
    await this.#page.getByRole('menuitem', { name: '停用' }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByLabel('停用原因').fill(reason);
    await dialog.getByRole('button', { name: /停\s*用/ }).click();
  }
}
