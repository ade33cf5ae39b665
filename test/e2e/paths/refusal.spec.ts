import * as answers from '../support/answers.js';
import { CaseWalk } from '../support/case-walk.js';
import { randomPerson } from '../support/random-person.js';
import { expect, test } from '../support/test.js';

const office = 'county-c';
const handler = `handler@${office}`;

test('an application that does not fulfil the conditions is refused by the chief, served and explained', async ({
  workplaceOf,
}) => {
  test.slow();
  const walk = new CaseWalk(workplaceOf, randomPerson());
  const { person } = walk;
  const caseId = await walk.file(`intake-clerk@${office}`);
  await walk.accept(office);

  await walk.take([
    { by: handler, step: '审查核实', fill: answers.examinedInVain },
    { by: handler, step: '提出审查意见', fill: answers.refusalProposed },
    ...walk.reviewed(office, answers.agreed, '检察长审批'),
    { by: `clerk@${office}`, step: '签发用印', fill: answers.sealed, sure: '确认签署' },
    { by: handler, step: '送达', fill: answers.served(person) },
    { by: handler, step: '释法说理', fill: answers.refusalExplained },
  ]);

  const { casePage } = await walk.desk(handler);
  await casePage.open(caseId);
  await expect(casePage.head).toContainText('已办结');
  await expect(casePage.head).toContainText('不予救助');
  await expect(casePage.figure('已发放')).toHaveText(/(—|0\.00元)$/);
});
