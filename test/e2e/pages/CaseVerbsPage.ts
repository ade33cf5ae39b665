import { expect, type Locator, type Page } from '@playwright/test';

export type CaseVerbName =
  | '回避'
  | '中止办理'
  | '恢复办理'
  | '终止办理'
  | '函询、协助和催复'
  | '线下签批登记'
  | '电话审批登记'
  | '过问记录'
  | '外部案号';

/** The menu of a case's page, and the dialogs behind it. */
export class CaseVerbsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Chooses from the menu; answers the dialog or drawer that opens. */
  async open(verb: CaseVerbName): Promise<Locator> {
    await this.#page.getByRole('button', { name: '案件办理' }).click();
    // what cannot be done is followed by the reason, which may name another verb
    await this.#page.getByRole('menuitem', { name: new RegExp(`^${verb}`) }).click();
    const dialog = this.#page.getByRole('dialog').first();
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** Picks an option of a select. */
  async choose(select: Locator, option: string): Promise<void> {
    await select.click();
    await this.#page.getByTitle(option, { exact: true }).click();
  }

  /** Types the server's minute into a field of day and time. */
  async fillNow(field: Locator): Promise<void> {
    const answer = await this.#page.request.get('/api/clock');
    const now = answer.ok() ? ((await answer.json()) as { now: string }).now : undefined;
    const at = new Date(now ?? Date.now());
    const minute = new Intl.DateTimeFormat('sv-SE', {
      ...{ timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' },
    });
    await field.fill(minute.format(at));
    await field.press('Enter');
  }

  /** Types the day so many days from the server's today. */
  async fillDay(field: Locator, days: number): Promise<void> {
    const answer = await this.#page.request.get('/api/clock');
    const today = answer.ok() ? ((await answer.json()) as { now: string }).now : undefined;
    const at = new Date(today ?? Date.now());
    at.setUTCDate(at.getUTCDate() + days);
    await field.fill(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(at));
    await field.press('Enter');
  }
}
