import { fileApplication } from './support/file-application.js';
import { randomPerson } from './support/random-person.js';
import { expect, test } from './support/test.js';

test('an application is filed, examined, accepted and handed to a handler', async ({
  workplaceOf,
}) => {
  const person = randomPerson();
  const clerk = await workplaceOf('intake-clerk@county-c');

  await clerk.intake.open();
  await clerk.intake.fill(person);
  await expect(clerk.intake.duplicates).toContainText('未发现可能重复的救助');
  const caseId = await clerk.intake.file();

  await expect(clerk.casePage.heading).toContainText(person.name);
  await expect(clerk.casePage.now).toContainText('材料审核');
  await expect(clerk.casePage.token).toHaveCount(1);
  await expect(clerk.casePage.takenFlows).not.toHaveCount(0);

  await clerk.inbox.open('待办');
  await clerk.inbox.openTask(person.name, '材料审核');
  await expect(clerk.task.heading).toContainText('材料审核');
  await clerk.task.choose('材料齐全，予以受理');
  await expect(clerk.task.nextSteps).toContainText('受理');
  await clerk.task.submit();
  await expect(clerk.page.getByText(/^已提交/)).toBeVisible();

  await clerk.casePage.open(caseId);
  await expect(clerk.page.getByText(/长检救助〔\d{4}〕\d+号/).first()).toBeVisible();
  await clerk.casePage.show('文书');
  const notice = await clerk.casePage.openDocument('受理通知书');
  await expect(notice.getByText(person.name).first()).toBeVisible();
});

test('a reply that came on paper is registered and the case goes on to the handler', async ({
  workplaceOf,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const { caseId, person } = await fileApplication(clerk.page);
  await clerk.inbox.open('待办');
  await clerk.inbox.openTask(person.name, '材料审核');
  await clerk.task.choose('材料齐全，予以受理');
  await clerk.task.submit();
  await expect(clerk.page.getByText(/^已提交/)).toBeVisible();
  const handler = await workplaceOf('handler@county-c');
  await handler.casePage.open(caseId);

  await handler.casePage.registerReplies();

  await expect(handler.casePage.now).toContainText('审查核实');
  await handler.inbox.open('待办');
  await expect(handler.inbox.row(person.name)).toContainText('审查核实');
});
