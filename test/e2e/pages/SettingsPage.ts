import type { Locator, Page } from '@playwright/test';

export interface ChangeStart {
  reason: string;
  source: string;
  validFrom: string;
}

export class SettingsPage {
  readonly faults: Locator;
  readonly saved: Locator;
  readonly state: Locator;
  readonly preview: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.faults = page.locator('.fault-lines');
    this.saved = page.getByText(/^草稿已于/);
    this.state = page.locator('.page-head .mark');
    this.preview = page.getByRole('region', { name: '影响预览' });
  }

  /** The settings as they are in force on a day; today when none is given. */
  async open(on = ''): Promise<void> {
    await this.#page.goto(on === '' ? '/settings' : `/settings?on=${on}`);
    await this.#page.getByRole('heading', { name: '现行设置', level: 1 }).waitFor();
  }

  /** The row of a setting. */
  row(name: string): Locator {
    return this.#page
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name, exact: true }) });
  }

  /** Begins a change of a setting; its draft is open afterwards. Answers its id. */
  async draft(name: string, { reason, source, validFrom }: ChangeStart): Promise<string> {
    const page = this.#page;
    await page.getByRole('button', { name: `变更${name}`, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '拟定变更' });
    await dialog.getByLabel('变更理由').fill(reason);
    await this.pickDay(dialog.getByLabel('自何日起有效'), validFrom);
    await dialog.getByLabel('依据').fill(source);
    await dialog.getByRole('button', { name: '开始拟定' }).click();
    await page.waitForURL(/\/settings\/changes\/[^/]+$/);
    await page.getByRole('heading', { name: '拟定变更' }).waitFor();
    return page.url().split('/').at(-1) ?? '';
  }

  /** Types an amount in yuan into a cell of the bands. */
  async typeBand(label: string, yuan: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).fill(yuan);
    await this.#page.keyboard.press('Tab');
  }

  async submit(): Promise<void> {
    await this.#page.getByRole('button', { name: '提交审核' }).click();
  }

  /** Opens a change that waits for release, as the list offers it. */
  async openWaiting(title: string): Promise<void> {
    await this.#page.goto('/settings/changes?state=submitted');
    await this.#page.getByRole('link', { name: title }).first().click();
    await this.#page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }

  async release(note: string): Promise<void> {
    await this.#page.getByRole('button', { name: '发布', exact: true }).click();
    const dialog = this.#page.getByRole('dialog', { name: '发布此变更' });
    await dialog.getByLabel('审核意见').fill(note);
    await dialog.getByRole('button', { name: '发布', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async pickDay(input: Locator, day: string): Promise<void> {
    await input.fill(day);
    await input.press('Enter');
  }
}
