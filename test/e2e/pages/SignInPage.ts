import type { Locator, Page } from '@playwright/test';

export class SignInPage {
  readonly problem: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.problem = page.getByRole('alert');
  }

  async open(): Promise<void> {
    await this.#page.goto('/sign-in');
  }

  async signIn(username: string, password: string): Promise<void> {
    await this.#page.getByLabel('账号').fill(username);
    await this.#page.getByLabel('密码').fill(password);
    await this.#page.getByRole('button', { name: '登录' }).click();
  }

  /** The second step: what the telephone shows, or a recovery code. */
  async giveCode(code: string): Promise<void> {
    await this.#page.getByLabel('动态验证码').fill(code);
    await this.#page.getByRole('button', { name: '验证并登录' }).click();
  }
}
