import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Handbook, HandbookStep } from '../../../processes/handbook/handbook.js';
import { makeHandbook } from '../../../processes/handbook/make-handbook.js';
import { demoFacts } from '../../../processes/lint/demo-facts.js';
import { readProcess } from '../../../processes/lint/model/diagram-model.js';
import { readPackage } from '../../../processes/package/package-files.js';
import { parseDiagram } from '../../../processes/package/parse-diagram.js';

const facts = demoFacts();
const standard = await readPackage(new URL('../../../processes/', import.meta.url));

let handbook: Handbook;
beforeAll(async () => {
  handbook = await makeHandbook(standard, facts);
});

const processOf = (id: string) => {
  const found = handbook.processes.find((process) => process.id === id);
  if (found === undefined) throw new Error(`no process ${id}`);
  return found;
};
const stepOf = (processId: string, id: string): HandbookStep => {
  const found = processOf(processId).steps.find((step) => step.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
};

describe('the handbook of the standard package', () => {
  it('has a chapter for every process, the case first, each with what it is for', () => {
    const names = handbook.processes.map(({ id }) => id);

    expect(names[0]).toBe('relief-case');
    expect(names).toHaveLength(standard.filter(({ name }) => name.endsWith('.bpmn')).length);
    expect(handbook.processes.filter(({ purpose }) => purpose === null)).toEqual([]);
    expect(handbook.unreadable).toEqual([]);
  });

  it('tells of a task who does it, with what, until when, on what ground and what comes next', () => {
    const review = stepOf('ordinary-review', 'deputy-chief-review');

    expect(review).toMatchObject({
      ...{ number: '2', name: '分管副检察长审核', kind: '办理任务', who: '分管副检察长' },
      term: '作出救助决定（自受理起10个工作日）',
      legalBasis: '最高检2014年实施意见第四条：业务部门提出意见，报检察长批准',
    });
    expect(review.form?.fields[0]).toEqual({
      label: '审批意见',
      isRequired: true,
      choices: '同意、同意救助，调整金额、退回、不同意，不予救助',
    });
    expect(review.ways).toEqual([
      {
        when: ['审核结果：退回或调整（审批结果：退回或者同意但调整金额）'],
        to: { end: '退回或调整' },
      },
      {
        when: ['审核结果：已授权决定（审批结果：同意或者不同意，并且终审人：分管副检察长）'],
        to: { end: '受权决定' },
      },
      { when: ['审核结果：报检察长'], to: { step: 'chief-approval' } },
    ]);
  });

  it('tells papers, called processes, the decision and the person of the case', () => {
    expect(stepOf('relief-case', 'issue-acceptance-notice').document).toBe('受理通知书');
    expect(stepOf('relief-case', 'ordinary-review').calls).toEqual({
      ...{ id: 'ordinary-review', name: '一般案件审批' },
    });
    expect(stepOf('relief-case', 'routing').decides).toBe('审批方式');
    expect(stepOf('relief-case', 'propose-relief').who).toBe('承办检察官（本案承办人）');
    expect(processOf('ordinary-review').calledBy).toEqual(['国家司法救助案件']);
  });

  it('numbers the steps of a stage below it, in the order a case meets them', () => {
    const numbers = processOf('relief-case').steps.map(({ number }) => number);

    expect(numbers.slice(0, 3)).toEqual(['1', '1.1', '1.2']);
    const before = (a: string, b: string) => {
      const ids = processOf('relief-case').steps.map(({ id }) => id);
      return ids.indexOf(a) < ids.indexOf(b);
    };
    expect(before('review-materials', 'accept-case')).toBe(true);
    expect(before('propose-relief', 'routing')).toBe(true);
    expect(before('routing', 'ordinary-review')).toBe(true);
    expect(before('handling', 'disbursement')).toBe(true);
  });

  it('tells a split that several steps lead to once, and what interrupts a stage', () => {
    const outcome = stepOf('relief-case', 'review-outcome');
    const ways = stepOf('relief-case', 'ordinary-review').ways;

    expect(outcome.kind).toBe('分支');
    expect(ways).toEqual([{ when: [], to: { step: 'review-outcome' } }]);
    expect(stepOf('relief-case', 'handling').ways).toContainEqual({
      when: ['发生“终止办理”时'],
      to: { step: 'issue-termination-decision' },
    });
  });

  it('leaves out nothing that is done, and leads nowhere that is not told', async () => {
    for (const file of standard.filter(({ name }) => name.endsWith('.bpmn'))) {
      const process = readProcess(file.name, await parseDiagram(file.name, file.content));
      const { steps } = processOf(process.id);
      const done = process.elements.filter(
        ({ type, attachedTo }) =>
          attachedTo === null && !/Gateway$|StartEvent$|EndEvent$/.test(type),
      );

      const told = new Set(steps.map(({ id }) => id));
      expect(done.filter(({ id }) => !told.has(id))).toEqual([]);
      const led = steps.flatMap(({ ways }) =>
        ways.flatMap(({ to }) => ('step' in to ? [to.step] : [])),
      );
      expect(led.filter((id) => !told.has(id))).toEqual([]);
    }
  });

  it('says every cell of a decision table in words', () => {
    const [table] = handbook.tables;

    expect(table).toMatchObject({ name: '审批方式', hitPolicy: '首条符合的规则' });
    expect(table?.rules[0]).toMatchObject({ number: 1, then: ['未能确定', '检察长'] });
    const cells = table?.rules.flatMap(({ when, then }) => [...when, ...then]) ?? [];
    expect(cells.filter((cell) => !/^\p{Script=Han}[\p{Script=Han}、]*$/u.test(cell))).toEqual([]);
  });

  it('says every condition of the diagrams in words', () => {
    const told = handbook.processes.flatMap(({ openings, steps }) =>
      [...openings, ...steps.flatMap(({ ways }) => ways)].flatMap(({ when }) => when),
    );

    expect(told.length).toBeGreaterThan(60);
    expect(told.filter((text) => /[a-z="]/i.test(text))).toEqual([]);
  });

  it('lists who does what, which papers are made and on what texts', () => {
    const chief = handbook.roles.find(({ name }) => name === '检察长');
    const decision = handbook.documents.find(({ name }) => name === '国家司法救助决定书');

    expect(chief?.steps).toContainEqual({
      ...{ process: '一般案件审批', number: '3', name: '检察长审批' },
    });
    expect(decision?.steps.map(({ name }) => name)).toEqual(['出具救助决定书']);
    expect(handbook.bases.length).toBeGreaterThan(15);
  });

  it('names a file it cannot read and tells the rest', async () => {
    const broken = standard.map((file) =>
      file.name === 'hearing.bpmn' ? { ...file, content: '<broken' } : file,
    );

    const rest = await makeHandbook(broken, facts);

    expect(rest.unreadable).toEqual(['hearing.bpmn']);
    expect(rest.processes).toHaveLength(handbook.processes.length - 1);
  });
});
