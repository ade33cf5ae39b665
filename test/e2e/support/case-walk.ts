import { expect } from '@playwright/test';
import type { Answers } from '../pages/FormFields.js';
import * as answers from './answers.js';
import type { RandomPerson } from './random-person.js';
import type { Workplace } from './test.js';

/** As many as the offices of the demo world ask whether relief was already given: court, police, justice bureau, 政法委. */
const letters = 4;

/** One task: who finds it in their inbox, what they enter, and the button that says they are sure where it is asked. */
export interface Step {
  by: string;
  step: string;
  fill: Answers;
  sure?: '确认签署' | '确认支付' | '确认不予';
}

/** One case through the hands of all who have to do with it, each at their own screens. */
export class CaseWalk {
  readonly person: RandomPerson;
  readonly #workplaceOf: (username: string) => Promise<Workplace>;
  readonly #desks = new Map<string, Workplace>();

  constructor(workplaceOf: (username: string) => Promise<Workplace>, person: RandomPerson) {
    this.#workplaceOf = workplaceOf;
    this.person = person;
  }

  /** The screens of somebody, opened once for the whole way. */
  async desk(username: string): Promise<Workplace> {
    const desk = this.#desks.get(username) ?? (await this.#workplaceOf(username));
    this.#desks.set(username, desk);
    return desk;
  }

  async take(steps: readonly Step[]): Promise<void> {
    for (const step of steps) await this.#do(step);
  }

  /** The application at the desk, step by step; the clerk goes on to the case. Answers its id. */
  async file(clerk: string, { urgent = false } = {}): Promise<string> {
    const { intake } = await this.desk(clerk);
    await intake.open();
    if (urgent) await intake.markUrgent();
    await intake.fill(this.person);
    return intake.file();
  }

  /** Through the counter to the handler's examination: the material is complete, the others have answered. */
  async accept(office: string): Promise<void> {
    await this.take([{ by: `intake-clerk@${office}`, step: '材料审核', fill: answers.complete }]);
    await this.registerReplies(`handler@${office}`);
  }

  /** The replies to all letters, as they come in: registered from the list of what is awaited. */
  async registerReplies(handler: string): Promise<void> {
    const { inbox, page } = await this.desk(handler);
    await inbox.open('等待外部');
    const rows = inbox.row(this.person.name);
    await expect(rows).toHaveCount(letters);
    for (let left = letters; left > 0; left -= 1) {
      await rows.first().getByRole('button', { name: '登记' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('回复内容').fill('未对该当事人予以救助。');
      await dialog.getByRole('button', { name: '提交' }).click();
      await expect(rows).toHaveCount(left - 1);
    }
  }

  /** What the bank says of the order: paid. */
  async registerPayment(clerk: string): Promise<void> {
    const { inbox, page } = await this.desk(clerk);
    await inbox.open('等待外部');
    await inbox.row(this.person.name).getByRole('button', { name: '登记' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('银行流水号').fill('20261123000001');
    await dialog.getByRole('button', { name: '提交' }).click();
    await expect(inbox.row(this.person.name)).toHaveCount(0);
  }

  /** The three opinions every decision begins with, the chief's under the name it has on the path. */
  reviewed(office: string, fill: Answers, last: string): Step[] {
    const sure = '确认签署';
    return [
      { by: `department-head@${office}`, step: '部门负责人审核', fill, sure },
      { by: `deputy-chief@${office}`, step: '分管副检察长审核', fill, sure },
      { by: `chief@${office}`, step: last, fill, sure },
    ];
  }

  /** From the check of the payee's account to the receipt, each by the one whose part it is. */
  async pay(office: string, handler: string): Promise<void> {
    const finance = `finance-clerk@${office}`;
    const reviewer = `finance-reviewer@${office}`;
    await this.take([
      { by: handler, step: '核对领款人身份和账户', fill: answers.payeeChecked(this.person) },
      { by: finance, step: '制作支付指令', fill: answers.ordered, sure: '确认支付' },
      { by: reviewer, step: '复核支付', fill: answers.confirmed, sure: '确认支付' },
    ]);
    await this.registerPayment(finance);
    await this.take([{ by: handler, step: '登记领款收据', fill: answers.receipted }]);
  }

  async #do({ by, step, fill, sure }: Step): Promise<void> {
    const { inbox, task } = await this.desk(by);
    await inbox.open('待办');
    await inbox.openTask(this.person.name, step);
    await expect(task.heading).toContainText(step);
    await task.form.fill(fill);
    await task.finish(sure);
  }
}
