import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

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
  | '适用规定'
  | '查阅记录';

/** As many as the offices of the demo world send: they go out one after the other. */
const letters = 4;

export class CasePage {
  readonly heading: Locator;
  readonly diagram: Locator;
  /** The token drawn over the step where the case stands. */
  readonly token: Locator;
  readonly takenFlows: Locator;
  /** Title, marks and figures. */
  readonly head: Locator;
  readonly now: Locator;
  /** The line of the head: which step, who holds it since when. */
  readonly nextStep: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.diagram = page.getByRole('img', { name: /流程图/ });
    this.token = page.locator('.diagram-token');
    this.takenFlows = page.locator('.djs-connection.is-taken');
    this.head = page.locator('.case-head');
    this.nextStep = page.locator('.case-now');
    this.now = page.getByRole('complementary');
  }

  async open(caseId: string): Promise<void> {
    await this.#page.goto(`/cases/${caseId}`);
  }

  async show(tab: Tab): Promise<void> {
    await this.#page.getByRole('tab', { name: tab }).click();
  }

  /** Registers the reply to every letter the case waits for. */
  async registerReplies(): Promise<void> {
    const register = this.#page.getByRole('button', { name: '登记', exact: true });
    await expect(register).toHaveCount(letters);
    for (let letter = letters; letter > 0; letter -= 1) {
      await register.first().click();
      await this.#page.getByLabel('回复内容').fill('未对该当事人予以救助。');
      await this.#page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
      await expect(register).toHaveCount(letter - 1);
    }
  }

  /** One of the figures of the head, by its words. */
  figure(name: string): Locator {
    return this.head.locator('.case-figures .case-figure', { hasText: name });
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
