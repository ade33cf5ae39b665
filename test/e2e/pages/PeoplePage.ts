import type { Page } from '@playwright/test';

/** 人员: the list, one person in the drawer, and the dialogs on them. */
export class PeoplePage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: '人员' }).first().click();
    await this.#page.getByRole('heading', { name: '人员', level: 1 }).waitFor();
  }

  /** Creates a person of the office and answers the password shown once. */
  async create(person: { name: string; username: string; office: string }): Promise<string> {
    await this.#page.getByRole('button', { name: '新建人员' }).click();
    await this.#page.getByLabel('姓名', { exact: true }).fill(person.name);
    await this.#page.getByLabel('用户名', { exact: true }).fill(person.username);
    await this.choose('所在院', person.office);
    await this.#page.getByRole('button', { name: /提\s*交/ }).click();
    return this.#page.locator('.one-time code').innerText();
  }

  async find(name: string): Promise<void> {
    await this.#page.getByRole('searchbox', { name: '姓名或用户名' }).fill(name);
    await this.#page.getByRole('button', { name: `查看${name}` }).click();
  }

  async grant(role: string): Promise<void> {
    await this.#page.getByRole('button', { name: '授予职务' }).click();
    await this.choose('职务', role);
    await this.#page.getByRole('button', { name: /提\s*交/ }).click();
  }

  /** Picks an option of a select by typing its text. */
  async choose(label: string, text: string): Promise<void> {
    const field = this.#page
      .getByRole('dialog')
      .last()
      .getByRole('combobox', { name: new RegExp(`^(\\* )?${label}$`) });
    await field.fill(text);
    await this.#page.locator('.ant-select-item-option', { hasText: text }).first().click();
  }
}
