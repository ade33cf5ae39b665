import type { Locator, Page } from '@playwright/test';
import type { RandomPerson } from '../support/random-person.js';

export class IntakePage {
  readonly faults: Locator;
  readonly duplicates: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.faults = page.locator('[data-faulty]');
    this.duplicates = page.getByRole('complementary');
  }

  async open(): Promise<void> {
    await this.#page.goto('/applications/new');
    await this.#page.getByRole('heading', { name: '登记救助申请' }).waitFor();
  }

  async fill({ name, identityNumber }: RandomPerson): Promise<void> {
    const page = this.#page;
    await page.getByLabel('姓名', { exact: false }).first().fill(name);
    await page.getByLabel('证件号码').fill(identityNumber);
    await page.getByRole('radio', { name: '本人', exact: true }).check();
    await page.getByLabel('救助请求').fill('被害致重伤，家庭生活困难，请求国家司法救助。');
    await page.getByLabel('请求金额').fill('30000');
    await page.getByLabel('案由').fill('故意伤害');
    await page.getByLabel('办理机关').fill('长岭县人民检察院');
    await page.getByLabel('案件事实').fill('被告人持械伤人，致申请人重伤二级，无赔偿能力。');
    for (let paper = 0; paper < 5; paper += 1) {
      await page.getByRole('button', { name: '添加材料' }).click();
    }
  }

  /** Files the application; answers the id of the case it made. */
  async file(): Promise<string> {
    await this.submit();
    await this.#page.waitForURL(/\/cases\/[^/?]+$/);
    return this.#page.url().split('/').at(-1) ?? '';
  }

  async submit(): Promise<void> {
    await this.#page.getByRole('button', { name: '登记', exact: true }).click();
  }
}
