import { describe, expect, it } from '@jest/globals';
import { demoFacts } from '../../../processes/lint/demo-facts.js';
import type { LintFacts } from '../../../processes/lint/lint-facts.js';
import type { LintPackage } from '../../../processes/lint/lint-package.js';
import type { LintRule } from '../../../processes/lint/lint-rule.js';
import type { ElementModel, ProcessModel } from '../../../processes/lint/model/diagram-model.js';
import { advanceSigned } from '../../../processes/lint/rules/advance-signed.js';
import { bandsComplete } from '../../../processes/lint/rules/bands-complete.js';
import { callMatches } from '../../../processes/lint/rules/call-matches.js';
import { conditionProduced } from '../../../processes/lint/rules/condition-produced.js';
import { elementNamed } from '../../../processes/lint/rules/element-named.js';
import { gatewayDefault } from '../../../processes/lint/rules/gateway-default.js';
import { loopLeaves } from '../../../processes/lint/rules/loop-leaves.js';
import { pathEnds } from '../../../processes/lint/rules/path-ends.js';
import { referenceKnown } from '../../../processes/lint/rules/reference-known.js';
import { refusalServed } from '../../../processes/lint/rules/refusal-served.js';
import { tableComplete } from '../../../processes/lint/rules/table-complete.js';
import { taskForm } from '../../../processes/lint/rules/task-form.js';
import { taskRole } from '../../../processes/lint/rules/task-role.js';
import { taskTerm } from '../../../processes/lint/rules/task-term.js';
import { readStandardPackage } from '../processes/read-processes.js';
import { aProcess } from './a-diagram.js';

const standard = await readStandardPackage();
const facts = demoFacts();

const aPackage = (overrides: Partial<LintPackage>): LintPackage => ({
  ...{ processes: [], forms: [], tables: [], unreadable: [], facts },
  ...overrides,
});
const messages = (rule: LintRule, pkg: Partial<LintPackage>): string[] =>
  rule.check(aPackage(pkg)).map(({ message }) => message);
/** What a rule says of one user task between a start and an end. */
const ofTask = (rule: LintRule, task: Partial<ElementModel>, own: LintFacts = facts): string[] =>
  messages(rule, {
    ...{ processes: [aProcess('p', ['start > task', 'task > end'], { task })], facts: own },
  });
/** The standard package with one diagram changed. */
const changed = (id: string, change: (process: ProcessModel) => ProcessModel): LintPackage => ({
  ...standard,
  processes: standard.processes.map((process) => (process.id === id ? change(process) : process)),
});

describe('the role of a task', () => {
  const withoutPost = (officeId: string): LintFacts => ({
    ...facts,
    offices: facts.offices.map((office) =>
      office.id === officeId
        ? { ...office, posts: office.posts.filter((role) => role !== 'chief') }
        : office,
    ),
  });
  const higher = { role: 'chief', inputs: [{ source: 'higherOfficeId', target: 'officeId' }] };

  it('is there, known, and may do the act', () => {
    expect(ofTask(taskRole, { role: 'chief' })).toEqual([]);
    expect(ofTask(taskRole, { role: null })[0]).toContain('没有角色');
    expect(ofTask(taskRole, { role: 'boss' })[0]).toContain('“boss”不存在');
    const act = { act: 'confirm-payment' };
    expect(ofTask(taskRole, { role: 'handler', headers: act })[0]).toContain('改为“计财复核”');
  });

  it('has a post in every office, a higher office’s only where some office is below', () => {
    expect(ofTask(taskRole, { role: 'chief' }, withoutPost('county-a'))[0]).toContain('青山县');
    expect(ofTask(taskRole, higher, withoutPost('county-a'))).toEqual([]);
    expect(ofTask(taskRole, higher, withoutPost('city-a'))[0]).toContain('临江市');
  });
});

describe('the term of a task', () => {
  const limit = (limitWorkingDays: string, overdue = 'department-head') =>
    ofTask(taskTerm, { headers: { limitWorkingDays, overdue } });

  it('is one of law, or from 1 to 99 working days and whom to tell', () => {
    expect(ofTask(taskTerm, { headers: { term: 'decision' } })).toEqual([]);
    expect(limit('1')).toEqual([]);
    expect(limit('99')).toEqual([]);
    for (const days of ['0', '100', '-1', '1.5', '两天', '']) expect(limit(days)).toHaveLength(1);
  });

  it('is missed, unknown or twofold', () => {
    expect(ofTask(taskTerm, { headers: {} })[0]).toContain('没有期限');
    expect(ofTask(taskTerm, { headers: { term: 'soon' } })[0]).toContain('“soon”不存在');
    const both = { term: 'decision', limitWorkingDays: '2', overdue: 'chief' };
    expect(ofTask(taskTerm, { headers: both })[0]).toContain('只留一个');
  });

  it('tells a role that exists in every office', () => {
    expect(limit('2', 'boss')[0]).toContain('“boss”不存在');
    const offices = facts.offices.map((office) => ({ ...office, posts: [] }));
    const headers = { limitWorkingDays: '2', overdue: 'chief' };
    expect(ofTask(taskTerm, { headers }, { ...facts, offices })[0]).toContain('没有这个岗位');
  });
});

it('a task without a form, or with one of another package, is told', () => {
  expect(ofTask(taskForm, { formKey: null })[0]).toContain('没有表单');
  expect(ofTask(taskForm, { formKey: 'x' })[0]).toContain('不在本流程包里');
});

describe('the ways of a diagram', () => {
  const ofProcess = (rule: LintRule, ...rest: Parameters<typeof aProcess>): string[] =>
    messages(rule, { processes: [aProcess(...rest)] });

  it('begin once, reach everything, and end at something named', () => {
    const start = { type: 'bpmn:StartEvent' };
    expect(ofProcess(pathEnds, 'p', ['start > end'])).toEqual([]);
    expect(ofProcess(pathEnds, 'p', ['start > end', 'again > end'], { again: start })[0]).toContain(
      '有2个开始事件',
    );
    expect(ofProcess(pathEnds, 'p', ['start > end', 'alone > end'])[0]).toContain('走不到');
    expect(ofProcess(pathEnds, 'p', ['start > end'], { end: { name: '' } })[0]).toContain(
      '没有写明',
    );
  });

  it('leave every loop; one that cannot be left is told once', () => {
    const loop = ['start > a', 'a > b', 'b > a'];
    expect(ofProcess(loopLeaves, 'p', loop)).toHaveLength(1);
    expect(ofProcess(loopLeaves, 'p', [...loop, 'b > end : *'])).toEqual([]);
  });

  it('have a question at every split, and need none where they join or run in parallel', () => {
    const of = (flows: string[], type = 'bpmn:ExclusiveGateway') =>
      ofProcess(elementNamed, 'p', ['start > g?', ...flows], { 'g?': { type, name: '' } });
    expect(of(['g? > end : *', 'g? > end2 : verdict = "return"'])[0]).toContain('没有写明判断什么');
    expect(of(['g? > end'])).toEqual([]);
    expect(of(['g? > end', 'g? > end2'], 'bpmn:ParallelGateway')).toEqual([]);
  });

  it('are open at every gateway, by one default and conditions on all others', () => {
    const of = (...flows: string[]) => ofProcess(gatewayDefault, 'p', ['start > g?', ...flows]);
    expect(of('g? > end : *', 'g? > end2 : verdict = "return"')).toEqual([]);
    expect(of('g? > end')).toEqual([]);
    expect(of('g? > end : verdict = "approve"', 'g? > end2 : verdict = "return"')[0]).toContain(
      '没有默认流向',
    );
    expect(of('g? > end : *', 'g? > end2')[0]).toContain('没有条件');
  });
});

describe('a condition', () => {
  const of = (condition: string) =>
    messages(conditionProduced, {
      processes: [
        aProcess('p', ['start > which?', `which? > end : ${condition}`, 'which? > end2 : *']),
      ],
    });

  it('compares a variable of the contract with a value it can have', () => {
    expect(of('verdict = "approve"')).toEqual([]);
    expect(of('verdict = null')).toEqual([]);
    expect(of('verdict = "agree"')[0]).toContain('没有这个值');
    expect(of('feeling = "good"')[0]).toContain('不存在的变量');
    expect(of('round > 3')[0]).toContain('不是变量与固定值的比较');
  });

  it('and other expressions read and write what exists', () => {
    const of = (task: Partial<ElementModel>) => ofTask(conditionProduced, task);
    expect(of({ outputs: [{ source: 'verdict', target: 'outcome' }] })).toEqual([]);
    expect(of({ outputs: [{ source: '"agree"', target: 'outcome' }] })[0]).toContain('没有这个值');
    expect(of({ outputs: [{ source: '"x"', target: 'mood' }] })[0]).toContain('不存在的变量“mood”');
    expect(of({ expressions: ['mood'] })[0]).toContain('没有步骤、表单或者调用者给出它');
  });
});

describe('a call', () => {
  const pass = ['caseId', 'officeId', 'release', 'round', 'handlerId', 'requestId'];
  const inputs = pass.map((name) => ({ source: name, target: name }));
  const child = aProcess('child', ['start > end']);
  const of = (call: Partial<ElementModel>) => {
    const type = 'bpmn:CallActivity';
    const settings = { call: { type, calledProcess: 'child', inputs, ...call } };
    const parent = aProcess('p', ['start > call', 'call > end'], settings);
    return messages(callMatches, { processes: [parent, child] });
  };

  it('names a process of the package by the release of the case', () => {
    expect(of({})).toEqual([]);
    expect(of({ calledProcess: null })[0]).toContain('没有写明调用哪个流程');
    expect(of({ calledProcess: 'other' })[0]).toContain('不在本流程包里');
    expect(of({ calledProcess: null, unpinned: ['child'] })[0]).toContain('没有按案件的版本');
  });

  it('passes what is read, in an order that reads nothing changed, and takes back what is given', () => {
    expect(of({ inputs: inputs.slice(1) })[0]).toContain('没有把“caseId”传给');
    const first = { source: 'higherOfficeId', target: 'officeId' };
    const then = { source: 'officeId', target: 'decidingOfficeId' };
    const others = inputs.filter(({ target }) => target !== 'officeId');
    expect(of({ inputs: [...others, first, then] })[0]).toContain('已被前面的输入改写');
    expect(of({ inputs: [...others, then, first] })).toEqual([]);
    expect(of({ outputs: [{ source: 'verdict', target: 'outcome' }] })[0]).toContain(
      '取回“verdict”',
    );
  });
});

it('what a diagram names exists: job, paper, term, notice, message, error, act and table', () => {
  const of = (task: Partial<ElementModel>) => ofTask(referenceKnown, task)[0];
  const job = (jobType: string, headers: Record<string, string> = {}) => of({ jobType, headers });
  expect(job('notify', { notice: 'transfer' })).toBeUndefined();
  expect(job('notify', { notice: 'x' })).toContain('通知“x”不存在');
  expect(job('start-term')).toContain('没有选择期限');
  expect(job('stop-term', { term: 'x' })).toContain('期限“x”不存在');
  expect(job('pay-twice')).toContain('系统步骤“pay-twice”不存在');
  expect(of({ type: 'bpmn:ServiceTask' })).toContain('没有写明由系统做什么');
  expect(of({ message: 'x' })).toContain('消息“x”不存在');
  expect(of({ errorCode: 'X' })).toContain('错误代码“X”不存在');
  expect(of({ headers: { act: 'x' } })).toContain('办理事项“x”不存在');
  expect(of({ calledDecision: 'x' })).toContain('决策表“x”不存在');
});

describe('a table', () => {
  const [routing] = standard.tables;
  if (!routing) throw new Error('no table');
  const rule = (id: string, when: string[], path = '"ordinary"') => ({
    ...{ id, when, then: [path, '"chief"'], reason: '理由' },
  });
  const of = (hitPolicy: string, rules: (typeof routing)['rules'], input = 'facts.proposal') =>
    tableComplete.check(
      aPackage({
        tables: [
          {
            ...routing,
            ...{ hitPolicy, rules, inputs: [input, 'facts.minor'] },
            columns: [
              { id: 'c1', label: '审查意见' },
              { id: 'c2', label: '未成年人' },
            ],
          },
        ],
      }),
    );
  const grant = rule('grant', ['"grant"', '']);
  const refuse = rule('refuse', ['"refuse"', '']);

  it('covers everything once', () => {
    expect(of('UNIQUE', [grant, refuse])).toEqual([]);
    expect(of('FIRST', [grant, refuse, rule('net', ['', ''], '"unrouted"')])).toEqual([]);
  });

  it('with a gap shows a case nothing covers; a net does not cover it', () => {
    const gap = expect.objectContaining({ example: '审查意见：不予救助，未成年人：是' });
    expect(of('UNIQUE', [grant])).toEqual([gap]);
    expect(of('FIRST', [grant, rule('net', ['', ''])])).toEqual([gap]);
  });

  it('with an overlap shows a case two rules hold for; where the first counts, only a rule that is wholly hidden', () => {
    const minors = rule('minors', ['"grant"', 'true'], '"full"');
    const example = '审查意见：给予救助，未成年人：是';
    const overlap = expect.objectContaining({ elementId: 'minors', example });
    expect(of('UNIQUE', [grant, refuse, minors])).toEqual([overlap]);
    expect(of('FIRST', [grant, refuse, minors])).toEqual([overlap]);
    expect(of('FIRST', [minors, grant, refuse])).toEqual([]);
  });

  it('has no rule that never holds, and none behind the net', () => {
    const never = rule('never', ['"loan"', '']);
    expect(of('UNIQUE', [grant, refuse, never])).toEqual([
      expect.objectContaining({ elementId: 'never' }),
    ]);
    expect(of('FIRST', [grant, refuse, rule('net', ['', '']), never])).toEqual([
      expect.objectContaining({ elementId: 'never' }),
    ]);
  });

  it('reads facts, answers what the process knows, and gives reasons', () => {
    expect(of('COLLECT', [grant])[0]?.message).toContain('命中策略');
    expect(of('UNIQUE', [grant, refuse], 'facts.mood')[0]?.message).toContain('不是审批要素');
    expect(of('UNIQUE', [grant, rule('r', ['"refuse"', ''], '"x"')])[0]?.elementId).toBe('r');
    expect(of('UNIQUE', [grant, { ...refuse, reason: '' }])[0]?.message).toContain('没有写明理由');
  });
});

describe('the bands of an office', () => {
  const of = (...bands: [number, number | null][]) => {
    const own = bands.map(([fromFen, uptoFen], index) => ({
      ...{ fromFen, uptoFen, band: (['small', 'medium', 'large'] as const)[index] ?? 'large' },
    }));
    const [office] = facts.offices;
    const offices = office ? [{ ...office, bands: own }] : [];
    return bandsComplete.check(aPackage({ tables: standard.tables, facts: { ...facts, offices } }));
  };

  it('hold every amount once, at both sides of each bound', () => {
    expect(of([1, 100], [101, null])).toEqual([]);
    expect(of([1, 100], [102, null])[0]?.example).toContain('拟救助1.01元：没有对应的档');
    expect(of([1, 100], [100, null])[0]?.example).toContain('拟救助1.00元：同时落在两档');
    expect(of([2, null])[0]?.example).toContain('拟救助0.01元：没有对应的档');
    expect(of([1, 100])[0]?.example).toContain('拟救助1.01元：没有对应的档');
  });
});

describe('in the standard package', () => {
  it('a fast track that leads past the acceptance is seen', () => {
    const pkg = changed('relief-case', (process) => ({
      ...process,
      flows: process.flows.map((flow) =>
        flow.source === 'fast-track' ? { ...flow, target: 'relief-granted' } : flow,
      ),
    }));

    expect(advanceSigned.check(pkg)).toEqual([
      expect.objectContaining({ elementId: 'fast-track' }),
    ]);
  });

  it('a refusal by the committee outside that ends without the paper is seen, with its way', () => {
    const pkg = changed('relief-case', (process) => ({
      ...process,
      flows: process.flows.map((flow) =>
        flow.id === 'plc-agreed-to-refused' ? { ...flow, target: 'settled-separately' } : flow,
      ),
    }));

    expect(refusalServed.check(pkg)).toEqual([
      expect.objectContaining({
        elementId: 'case-closed',
        example: expect.stringContaining('政法委是否同意（不同意）') as unknown,
      }),
    ]);
  });
});
