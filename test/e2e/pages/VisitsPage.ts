import { expect, type Locator, type Page } from '@playwright/test';

const pin = '135791';
const syncing = '**/api/cases/*/visits';

/** 走访 on a tablet: cases taken along, a record written, signed and synced. */
export class VisitsPage {
  constructor(private readonly page: Page) {}

  /** Opens the page, with a PIN where there is none yet. */
  async open(): Promise<void> {
    await this.page.goto('/visits');
    await this.field('离线密码').fill(pin);
    await this.field('再次输入').fill(pin);
    await this.page.getByRole('button', { name: '设置并打开' }).click();
    await expect(this.page.getByText('断网后本页仍可打开')).toBeVisible();
  }

  async enterPin(digits = pin): Promise<void> {
    await this.field('离线密码').fill(digits);
    await this.page.getByRole('button', { name: '打开', exact: true }).click();
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
    const begin = this.page.getByRole('button', { name: `${who}签名` });
    const dialog = this.page.getByRole('dialog');
    const canvas = dialog.getByRole('img', { name: '在此手写签名' });
    const save = dialog.getByRole('button', { name: '保存' });
    await begin.click();
    // a stroke begun while the window still moved is not one
    await expect(async () => {
      await this.#write(canvas);
      await expect(save).toBeEnabled({ timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await save.click();
    await expect(dialog).toBeHidden();
  }

  async #write(canvas: Locator): Promise<void> {
    await canvas.hover({ timeout: 5_000 });
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

  /** Everybody the record names: who is heard, who asked, and 乙助理 who wrote it down. */
  async signAll(subject: string): Promise<void> {
    const asker = await this.field('询问人').inputValue();
    for (const who of [`被走访人${subject}`, `询问人${asker}`, '记录人乙助理'])
      await this.sign(who);
    await this.isKept();
  }

  async addPhoto(photo: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(photo);
    await this.page.getByRole('button', { name: '删除第1张照片' }).waitFor();
    await this.isKept();
  }

  /** The server takes records in, and the device never hears of it, until `hearAnswers`. */
  async loseAnswers(): Promise<void> {
    await this.page.route(syncing, async (route) => {
      await route.fetch();
      await route.abort();
    });
  }

  async hearAnswers(): Promise<void> {
    await this.page.unroute(syncing);
  }

  /** Opens the finished record for another change; what was signed is signed anew. */
  async changeAgain(): Promise<void> {
    await this.page.getByRole('link', { name: '打开', exact: true }).first().click();
    await this.page.getByRole('button', { name: '退回修改' }).click();
    await this.page.getByRole('button', { name: '清除全部签名并修改' }).click();
    await this.page.getByRole('button', { name: /确\s*定|OK/ }).click();
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
