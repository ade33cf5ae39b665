import { expect, type Locator, type Page } from '@playwright/test';

/**
 * What is entered into a form, by the words beside each field: a text, a date as 2026-03-02, an amount in yuan, the words of the option
 * to choose, those of all boxes to tick, `true` for a single box; for facts what was found of each, the rest is not so.
 */
export type Answers = Readonly<Record<string, Answer>>;
export type Answer =
  string | true | readonly string[] | Readonly<Record<string, '属实' | '不属实'>>;

/** The fields of one form, found as a person finds them: by their words. */
export class FormFields {
  readonly #form: Locator;
  readonly #page: Page;

  constructor(page: Page, form: Locator) {
    this.#page = page;
    this.#form = form;
  }

  async fill(answers: Answers): Promise<void> {
    for (const [label, answer] of Object.entries(answers)) await this.#answer(label, answer);
  }

  async #answer(label: string, answer: Answer): Promise<void> {
    if (answer === true) await this.#named('checkbox', label).check();
    else if (typeof answer === 'string') await this.#enter(label, answer);
    else if (isList(answer)) await this.#tick(label, answer);
    else await this.#find(label, answer);
  }

  /** A text into whatever stands beside the words: options to choose from, a list to open, a line to write on. */
  async #enter(label: string, text: string): Promise<void> {
    const options = this.#named('radiogroup', label);
    const list = this.#named('combobox', label);
    const line = this.#named('textbox', label).or(this.#named('spinbutton', label));
    await expect(options.or(list).or(line)).toBeVisible();
    if ((await options.count()) > 0) {
      await options.getByRole('radio', { name: text, exact: true }).check();
    } else if ((await list.count()) > 0) {
      await list.click();
      await this.#page.locator('.ant-select-item-option', { hasText: text }).click();
    } else {
      await line.fill(text);
      if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) await line.press('Enter');
    }
  }

  async #tick(label: string, options: readonly string[]): Promise<void> {
    const group = this.#named('group', label);
    for (const option of options) await group.getByRole('checkbox', { name: option }).check();
  }

  async #find(label: string, facts: Readonly<Record<string, string>>): Promise<void> {
    const group = this.#named('group', label);
    for (const [fact, found] of Object.entries(facts)) {
      const row = group.getByRole('radiogroup', { name: fact, exact: true });
      await row.getByRole('radio', { name: found, exact: true }).check();
    }
    const others = group.getByRole('button', { name: /^其余.+均不属实$/u });
    if ((await others.count()) > 0) await others.click();
  }

  /** By the words and the mark of what must be filled. */
  #named(role: Parameters<Locator['getByRole']>[0], label: string): Locator {
    return this.#form.getByRole(role, {
      name: new RegExp(`^${escaped(label)}\\s*(必填|\\*)?$`, 'u'),
    });
  }
}

const isList = (answer: Answer): answer is readonly string[] => Array.isArray(answer);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
