import * as answers from '../support/answers.js';
import { CaseWalk } from '../support/case-walk.js';
import { randomPerson } from '../support/random-person.js';
import { expect, test } from '../support/test.js';

/** An office whose 政法委 is asked, and whose money is asked for case by case. */
const office = 'county-b';
const handler = `handler@${office}`;
const clerk = `clerk@${office}`;
const finance = `finance-clerk@${office}`;

test('a large sum is studied by the committee, approved by the 政法委, funded and paid', async ({
  workplaceOf,
}) => {
  test.slow();
  const walk = new CaseWalk(workplaceOf, randomPerson());
  const { person } = walk;
  const caseId = await walk.file(`intake-clerk@${office}`);
  await walk.accept(office);

  await walk.take([
    { by: handler, step: '审查核实', fill: answers.examined('60000') },
    { by: handler, step: '提出审查意见', fill: answers.proposed(person, '60000') },
    ...walk.reviewed(office, answers.agreed, '检察长决定提交集体研究'),
    {
      ...{ by: `committee-secretary@${office}`, step: '登记集体研究决定', sure: '确认签署' },
      fill: answers.decidedTogether,
    },
    {
      ...{ by: `chief@${office}`, step: '检察长签发', sure: '确认签署' },
      fill: { 是否签发: '是' },
    },
    { by: handler, step: '报送政法委', fill: answers.sentToPlc },
    { by: clerk, step: '登记政法委审核意见', fill: answers.approvedByPlc },
    { by: clerk, step: '签发用印', fill: answers.sealed, sure: '确认签署' },
    { by: handler, step: '送达', fill: answers.served(person) },
    { by: finance, step: '申请核拨', fill: answers.fundsRequested },
    { by: finance, step: '到账登记', fill: answers.fundsArrived(person, '60000') },
  ]);
  await walk.pay(office, handler);

  const { casePage } = await walk.desk(handler);
  await casePage.open(caseId);
  await expect(casePage.head).toContainText('已办结');
  await expect(casePage.figure('审批方式')).toContainText('集体研究');
  await expect(casePage.figure('决定金额')).toContainText('60,000.00');
  await expect(casePage.figure('已发放')).toContainText('60,000.00');
});
