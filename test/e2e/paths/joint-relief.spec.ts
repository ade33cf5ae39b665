import * as answers from '../support/answers.js';
import { CaseWalk } from '../support/case-walk.js';
import { randomPerson } from '../support/random-person.js';
import { expect, test } from '../support/test.js';

const office = 'county-c';
const higher = 'city-a';
const handler = `handler@${office}`;

test('a case the higher office joins is decided and paid by both', async ({ workplaceOf }) => {
  test.slow();
  const walk = new CaseWalk(workplaceOf, randomPerson());
  const { person } = walk;
  const caseId = await walk.file(`intake-clerk@${office}`);
  await walk.accept(office);

  await walk.take([
    {
      ...{ by: handler, step: '审查核实' },
      fill: { ...answers.examined('20000'), 需要上级院联合救助: true },
    },
    { by: handler, step: '提出审查意见', fill: answers.proposed(person, '20000') },
    ...walk.reviewed(office, answers.agreed, '检察长审批'),
    {
      ...{ by: `handler@${higher}`, step: '上级院审查联合救助请示' },
      fill: {
        审查意见: '同意联合救助',
        本院承担金额: '10000',
        意见内容: '情况属实，建议联合救助。',
      },
    },
    {
      ...{ by: `chief@${higher}`, step: '上级院检察长决定', sure: '确认签署' },
      fill: { 决定: '同意联合救助', 本院承担金额: '10000', 意见内容: '同意联合救助。' },
    },
    { by: `clerk@${office}`, step: '签发用印', fill: answers.sealed, sure: '确认签署' },
    { by: handler, step: '送达', fill: answers.served(person) },
  ]);
  await walk.pay(office, handler);
  await walk.take([
    { by: `clerk@${higher}`, step: '签发用印', fill: answers.sealed, sure: '确认签署' },
    { by: `handler@${higher}`, step: '送达', fill: answers.served(person) },
  ]);
  await walk.pay(higher, `handler@${higher}`);

  const { casePage } = await walk.desk(handler);
  await casePage.open(caseId);
  await expect(casePage.head).toContainText('已办结');
  await expect(casePage.figure('已发放')).toContainText('30,000.00');
});
