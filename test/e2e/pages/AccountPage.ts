import type { Locator, Page } from '@playwright/test';

/** 本人账号: password, second factor, sessions. */
export class AccountPage {
  /** The codes that are told once. */
  readonly recoveryCodes: Locator;
  readonly sessions: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.recoveryCodes = page.getByRole('region', { name: '恢复码' }).getByRole('listitem');
    this.sessions = page.getByRole('region', { name: '登录会话' }).getByRole('row');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: /账户菜单/ }).click();
    await this.#page.getByRole('menuitem', { name: '本人账号' }).click();
    await this.#page.getByRole('heading', { level: 1, name: '本人账号' }).waitFor();
  }

  async changePassword(current: string, next: string): Promise<void> {
    await this.#page.getByRole('button', { name: '修改密码' }).click();
    await this.#page.getByLabel('当前密码').fill(current);
    await this.#page.getByLabel('新密码', { exact: true }).fill(next);
    await this.#page.getByLabel('再次输入新密码').fill(next);
    await this.#page.getByRole('button', { name: '保存新密码' }).click();
  }

  /** Shows the picture and tells its secret, Base32. */
  async startSecondFactor(password: string): Promise<string> {
    await this.#page.getByRole('button', { name: '设置两步验证' }).click();
    await this.#page.getByLabel('当前密码').fill(password);
    await this.#page.getByRole('button', { name: '下一步' }).click();
    await this.#page.getByRole('img', { name: /二维码/ }).waitFor();
    const shown = await this.#page.locator('.factor-secret').textContent();
    return (shown ?? '').replaceAll(' ', '');
  }

  /** Proves the telephone and keeps the recovery codes. */
  async confirmSecondFactor(code: string): Promise<string[]> {
    await this.#page.getByLabel('应用中显示的6位验证码').fill(code);
    await this.#page.getByRole('button', { name: '启用' }).click();
    await this.recoveryCodes.first().waitFor();
    const codes = await this.recoveryCodes.allTextContents();
    await this.#page.getByRole('button', { name: '我已妥善保存' }).click();
    return codes;
  }

  async removeSecondFactor(code: string): Promise<void> {
    await this.#page.getByRole('button', { name: '停用' }).click();
    await this.#page.getByLabel('验证码或恢复码').fill(code);
    await this.#page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
  }

  async endOtherSessions(): Promise<void> {
    await this.#page.getByRole('button', { name: '结束其他全部会话' }).click();
    await this.#page.getByRole('button', { name: '确定' }).click();
  }
}
