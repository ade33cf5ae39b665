import type { Locator, Page } from '@playwright/test';
import type { RandomPerson } from '../support/random-person.js';

/** The application at the desk, step by step. */
export class IntakePage {
  readonly faults: Locator;
  readonly duplicates: Locator;
  readonly saved: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.faults = page.locator('[data-faulty]');
    this.duplicates = page.getByRole('complementary');
    this.saved = page.getByText('已暂存，可以离开后继续');
  }

  async open(): Promise<void> {
    await this.#page.goto('/applications/new');
    await this.#page.getByRole('heading', { name: '登记救助申请' }).waitFor();
  }

  /** Chooses how the case begins: 书面申请, 口头申请 … */
  async chooseWay(name: string): Promise<void> {
    await this.#page.getByRole('radio', { name }).check();
  }

  /** Asks for an advance before the papers are complete. */
  async markUrgent(): Promise<void> {
    await this.#page.getByRole('checkbox', { name: '急需救治，启动先行救助' }).check();
  }

  async next(): Promise<void> {
    await this.#page.getByRole('button', { name: '下一步' }).click();
  }

  /** Goes to a step by its name in the row of steps. */
  async goTo(step: string): Promise<void> {
    await this.#page.getByRole('navigation', { name: '登记步骤' }).getByText(step).click();
  }

  async fillPerson({ name, identityNumber }: RandomPerson): Promise<void> {
    const page = this.#page;
    await page.getByLabel('姓名', { exact: false }).first().fill(name);
    await page.getByLabel('证件号码').fill(identityNumber);
    await page.getByRole('radio', { name: '本人', exact: true }).check();
  }

  async fillOriginalCase(): Promise<void> {
    const page = this.#page;
    await page.getByLabel('案由').fill('故意伤害');
    await page.getByLabel('办理机关').fill('长岭县人民检察院');
    await page.getByLabel('案件事实').fill('被告人持械伤人，致申请人重伤二级，无赔偿能力。');
  }

  async fillNeed(): Promise<void> {
    const page = this.#page;
    await page.getByLabel('救助请求').fill('被害致重伤，家庭生活困难，请求国家司法救助。');
    await page.getByLabel('请求金额').fill('30000');
  }

  /** Says of every paper of the check list that it is there. */
  async receiveMaterials(): Promise<void> {
    const states = this.#page.getByText('已收', { exact: true });
    await states.first().waitFor();
    for (const state of await states.all()) await state.click();
  }

  /** One line of the check list. */
  material(name: string): Locator {
    return this.#page
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('radio') })
      .filter({ hasText: name });
  }

  /** Fills in all steps of a written application by the victim, up to the last look. */
  async fill(person: RandomPerson): Promise<void> {
    await this.goTo('方式');
    await this.next();
    await this.fillPerson(person);
    await this.next();
    await this.fillOriginalCase();
    await this.next();
    await this.fillNeed();
    await this.next();
    await this.receiveMaterials();
    await this.next();
  }

  /** Files the application and goes on to the case it made; answers its id. */
  async file(): Promise<string> {
    await this.submit();
    await this.#page.getByRole('button', { name: '打开案件' }).click();
    await this.#page.waitForURL(/\/cases\/[^/?]+$/);
    return this.#page.url().split('/').at(-1) ?? '';
  }

  async submit(): Promise<void> {
    await this.#page.getByRole('button', { name: '登记', exact: true }).click();
  }
}
