import { expect, type Locator, type Page } from '@playwright/test';
import { FormFields } from './FormFields.js';

export class TaskPage {
  readonly heading: Locator;
  readonly faults: Locator;
  readonly draftNote: Locator;
  readonly nextSteps: Locator;
  readonly processing: Locator;
  /** The sentence beside the button. */
  readonly consequence: Locator;
  /** The answer that is chosen, with where it leads. */
  readonly chosenWay: Locator;
  readonly paper: Locator;
  /** The form of the task. */
  readonly form: FormFields;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.faults = page.locator('[data-faulty]');
    this.draftNote = page.getByText(/^草稿已于/);
    this.nextSteps = page.getByRole('complementary', { name: '提交之后' });
    this.consequence = page.locator('.task-consequence');
    this.chosenWay = this.nextSteps.locator('[aria-current="step"]');
    this.paper = page.getByRole('region', { name: '对照的文书' });
    this.form = new FormFields(page, page.locator('form.task-form'));
    this.processing = page.getByText('正在提交，流程流转中');
  }

  field(label: string): Locator {
    return this.#page.getByLabel(label, { exact: false });
  }

  async choose(label: string): Promise<void> {
    await this.#page.getByRole('radio', { name: label }).check();
  }

  async tick(label: string): Promise<void> {
    await this.#page.getByRole('checkbox', { name: label }).first().check();
  }

  /** Opens a paper of the case between the facts and the form. */
  async openPaper(title: string): Promise<void> {
    const facts = this.#page.locator('[data-pane="facts"]');
    const paper = facts.getByRole('button', { name: title }).first();
    if (!(await paper.isVisible())) await facts.getByRole('button', { name: '文书' }).click();
    await paper.click();
  }

  /** Puts the task back for whoever may do it. */
  async giveBack(): Promise<void> {
    await this.#page.getByRole('button', { name: '归还' }).click();
    await this.#page.waitForURL('**/tasks');
  }

  async submit(): Promise<void> {
    await this.#page.getByRole('button', { name: '提交', exact: true }).click();
  }

  /** Submits, answers what is asked once more before a signature, a payment or a refusal, and waits until the page has gone on. */
  async finish(sure?: string): Promise<void> {
    const { pathname } = new URL(this.#page.url());
    await this.submit();
    if (sure !== undefined) {
      await this.#page.getByRole('dialog').getByRole('button', { name: sure }).click();
    }
    await expect(this.#page).not.toHaveURL((url) => url.pathname === pathname);
  }
}
