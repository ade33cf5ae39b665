import type { FrameLocator, Locator, Page } from '@playwright/test';

/** The desk where a paper is drafted, reviewed and issued. */
export class DraftPage {
  readonly saved: Locator;
  readonly preview: FrameLocator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.saved = page.getByText(/^已保存/);
    this.preview = page.frameLocator('iframe[title^="预览"]');
  }

  /** Chooses a kind on the papers of a case and begins to write it. Answers the address of the draft. */
  async begin(title: string): Promise<string> {
    await this.#page.getByRole('button', { name: '出具文书' }).click();
    await this.#page.getByRole('button', { name: `起草${title}`, exact: true }).click();
    await this.#page.waitForURL('**/document-drafts/*');
    return new URL(this.#page.url()).pathname;
  }

  async fill(label: string, text: string): Promise<void> {
    await this.#named(label).first().fill(text);
  }

  /** Adds a line to the list and writes into it. */
  async addLine(group: string, text: string): Promise<void> {
    const label = this.#page.locator('.field-label', { hasText: new RegExp(`^${group}`, 'u') });
    const field = this.#page.locator('.field', { has: label });
    await field.getByRole('button', { name: '加一行' }).first().click();
    await field.getByRole('textbox').last().fill(text);
  }

  /** Answers every question of the list with the same words. */
  async answerAll(text: string): Promise<void> {
    for (const answer of await this.#named('答').all()) {
      await answer.fill(text);
    }
  }

  /** Fields by their label, with the mark of those that must be filled. */
  #named(label: string): Locator {
    return this.#page.getByRole('textbox', { name: new RegExp(`^${label}(必填)?$`, 'u') });
  }

  /** Takes a step and confirms it. */
  async take(step: string): Promise<void> {
    await this.#page.getByRole('button', { name: step, exact: true }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('button', { name: step, exact: true }).click();
  }
}
