import type { FrameLocator, Locator, Page } from '@playwright/test';

export type Tab =
  | '办理经过'
  | '人员与原案'
  | '材料'
  | '审查核实'
  | '审批意见'
  | '文书'
  | '资金发放'
  | '工作备注'
  | '期限'
  | '适用规定';

export class CasePage {
  readonly heading: Locator;
  readonly diagram: Locator;
  /** The token drawn over the step where the case stands. */
  readonly token: Locator;
  readonly takenFlows: Locator;
  readonly now: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.diagram = page.getByRole('img', { name: /流程图/ });
    this.token = page.locator('.diagram-token');
    this.takenFlows = page.locator('.djs-connection.is-taken');
    this.now = page.getByRole('complementary');
  }

  async open(caseId: string): Promise<void> {
    await this.#page.goto(`/cases/${caseId}`);
  }

  async show(tab: Tab): Promise<void> {
    await this.#page.getByRole('tab', { name: tab }).click();
  }

  get content(): Locator {
    return this.#page.getByRole('tabpanel');
  }

  /** Opens a paper of the case and answers what it shows. */
  async openDocument(title: string): Promise<FrameLocator> {
    await this.content.getByRole('button', { name: title }).first().click();
    return this.#page.frameLocator(`iframe[title*="${title}"]`);
  }
}
