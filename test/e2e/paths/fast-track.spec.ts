import * as answers from '../support/answers.js';
import { CaseWalk } from '../support/case-walk.js';
import { randomPerson } from '../support/random-person.js';
import { expect, test } from '../support/test.js';

const office = 'county-c';
const handler = `handler@${office}`;

test('an advance is paid before the papers are complete, and taken off what is granted afterwards', async ({
  workplaceOf,
}) => {
  test.slow();
  const walk = new CaseWalk(workplaceOf, randomPerson());
  const { person } = walk;
  const caseId = await walk.file(`intake-clerk@${office}`, { urgent: true });
  await walk.take([
    { by: handler, step: '核实急需救治情形', fill: answers.emergency(person, '20000') },
    {
      ...{ by: `deputy-chief@${office}`, step: '分管副检察长审批', sure: '确认签署' },
      fill: { 审批意见: '同意先行救助', 审批意见内容: '情况紧急，同意先行救助。' },
    },
  ]);
  await walk.pay(office, handler);
  const { casePage } = await walk.desk(handler);
  await casePage.open(caseId);
  await expect(casePage.figure('已发放')).toContainText('20,000.00');

  await walk.accept(office);
  await walk.take([
    { by: handler, step: '审查核实', fill: answers.examined('30000') },
    { by: handler, step: '提出审查意见', fill: answers.proposed(person, '30000') },
    ...walk.reviewed(office, answers.agreed, '检察长审批'),
    { by: `clerk@${office}`, step: '签发用印', fill: answers.sealed, sure: '确认签署' },
    { by: handler, step: '送达', fill: answers.served(person) },
  ]);
  await walk.pay(office, handler);

  await casePage.open(caseId);
  await expect(casePage.head).toContainText('已办结');
  await expect(casePage.figure('决定金额')).toContainText('30,000.00');
  await expect(casePage.figure('已发放')).toContainText('30,000.00');
});
