import { expect, type Locator, type Page } from '@playwright/test';

/** 走访 on a tablet: cases taken along, a record written, signed and synced. */
export class VisitsPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/visits');
    await expect(this.page.getByText('断网后本页仍可打开')).toBeVisible();
  }

  /** Takes along the case a text stands in, and begins a visit. */
  async begin(text: string): Promise<void> {
    const card = this.page.getByRole('listitem').filter({ hasText: text });
    await card.getByRole('button', { name: '下载到本机' }).click();
    await card.getByRole('button', { name: '开始走访' }).click();
    await this.page.getByRole('heading', { name: '走访笔录' }).waitFor();
  }

  async write(fields: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) await this.field(name).fill(value);
    await this.isKept();
  }

  field(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  async isKept(): Promise<void> {
    await expect(this.page.getByText('已保存在本机')).toBeVisible();
  }

  /** By finger, as who stands beside the button. */
  async sign(who: string): Promise<void> {
    await this.page.getByRole('button', { name: `${who}签名` }).click();
    const dialog = this.page.getByRole('dialog');
    const canvas = dialog.getByRole('img', { name: '在此手写签名' });
    const save = dialog.getByRole('button', { name: '保存' });
    // A stroke that began while the dialog still moved is not one.
    await expect(async () => {
      await this.#write(canvas);
      await expect(save).toBeEnabled({ timeout: 1_000 });
    }).toPass();
    await save.click();
    await expect(dialog).toBeHidden();
  }

  async #write(canvas: Locator): Promise<void> {
    await canvas.hover();
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('there is nothing to write on');
    const { mouse } = this.page;
    await mouse.move(box.x + 40, box.y + 60);
    await mouse.down();
    for (const step of [1, 2, 3, 4]) {
      await mouse.move(box.x + 40 + step * 60, box.y + 60 + (step % 2) * 40, { steps: 5 });
    }
    await mouse.up();
  }

  async finish(): Promise<void> {
    await this.page.getByRole('button', { name: '完成，等待同步' }).click();
    await this.page.getByRole('heading', { name: '本机的笔录' }).waitFor();
  }

  async shows(state: string): Promise<void> {
    const records = this.page.getByRole('region', { name: '本机的笔录' });
    await expect(records.getByText(state, { exact: true })).toBeVisible({ timeout: 15_000 });
  }
}
