import { describe, expect, it } from '@jest/globals';
import { engineRefusal, isConcurrent } from '../../../../processes/migration/engine-refusal.js';
import { mapElements, migrationFaults } from '../../../../processes/migration/plan-migration.js';
import { processShapes, type ProcessShape } from '../../../../processes/migration/process-shape.js';
import { parseDiagram } from '../../../../processes/package/parse-diagram.js';

const messages = `<bpmn:message id="m1" name="withdrawn" /><bpmn:message id="m2" name="died" />`;

async function shape(inner: string, id = 'ordinary-review--standard-1'): Promise<ProcessShape> {
  const diagram = await parseDiagram(
    'ordinary-review.bpmn',
    `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0">
      <bpmn:process id="${id}" name="一般案件审批">${inner}</bpmn:process>${messages}</bpmn:definitions>`,
  );
  const [process] = processShapes(diagram);
  if (!process) throw new Error('no process');
  return process;
}

const task = (id: string, name: string, inner = ''): string =>
  `<bpmn:userTask id="${id}" name="${name}">${inner}</bpmn:userTask>`;
const service = (id: string): string => `<bpmn:serviceTask id="${id}" name="核算" />`;
const boundary = (id: string, host: string, event: string): string =>
  `<bpmn:boundaryEvent id="${id}" attachedToRef="${host}">${event}</bpmn:boundaryEvent>`;
const onMessage = (message: string): string =>
  `<bpmn:messageEventDefinition messageRef="${message}" />`;
const onTimer = '<bpmn:timerEventDefinition />';
const native = '<bpmn:extensionElements><zeebe:userTask /></bpmn:extensionElements>';
const inside = (inner: string): string =>
  `<bpmn:subProcess id="part" name="内层">${inner}</bpmn:subProcess>`;
const eventSubprocess = '<bpmn:subProcess id="any-time" triggeredByEvent="true" />';

const faults = async (
  source: string,
  target: string,
  active: string[],
  chosen: Record<string, string> = {},
) => migrationFaults(await shape(source), await shape(target), { active, chosen });

describe('an instance that runs', () => {
  it.each([
    ['in a task', task('a', '审核')],
    ['in a job of a worker', service('a')],
    ['in a called process', '<bpmn:callActivity id="a" name="发放" />'],
    ['in an embedded subprocess', '<bpmn:subProcess id="a" name="内层" />'],
    [
      'where only the old one awaits a message',
      task('a', '审核') + boundary('b', 'a', onMessage('m1')),
    ],
  ])('%s that the target has, too, can be migrated', async (_where, source) => {
    const target = source.replace(/<bpmn:boundaryEvent[\s\S]*?<\/bpmn:boundaryEvent>/, '');

    expect(await faults(source, target, ['a'])).toEqual([]);
  });

  it('in two tasks at once can be migrated when both have their place', async () => {
    const both = task('a', '审核') + task('b', '复核');

    expect(await faults(both, both, ['a', 'b'])).toEqual([]);
    expect(await faults(both, task('a', '审核'), ['a', 'b'])).toEqual([
      '新版没有“复核”这一步，请选择对应的步骤',
    ]);
  });

  it.each([
    [
      'an event',
      '<bpmn:intermediateCatchEvent id="a" name="等待资金" />',
      '停在“等待资金”（等待事件）',
    ],
    [
      'a table',
      '<bpmn:businessRuleTask id="a" name="确定审批方式" />',
      '停在“确定审批方式”（决策表步骤）',
    ],
    [
      'a gateway of events',
      '<bpmn:eventBasedGateway id="a" name="等待" />',
      '停在“等待”（等待事件的网关）',
    ],
    [
      'a message',
      '<bpmn:receiveTask id="a" name="等待回执" />',
      '停在“等待回执”（等待消息的步骤）',
    ],
    [
      'several rounds at once',
      task('a', '会签', '<bpmn:multiInstanceLoopCharacteristics />'),
      '停在“会签”（多实例步骤）',
    ],
  ])('at %s waits until it has passed', async (_what, inner, why) => {
    expect(await faults(inner, inner, ['a'])).toEqual([
      `${why}，流程引擎不能在这里迁移，请等它通过这一步`,
    ]);
  });

  it.each([
    ['the step is gone', task('a', '审核'), task('b', '复核'), '新版没有“审核”这一步'],
    [
      'the step is of another type',
      task('a', '审核'),
      service('a'),
      '“审核”在新版是另一种步骤（系统步骤）',
    ],
    [
      'the step lies in another subprocess',
      task('a', '审核'),
      inside(task('a', '审核')),
      '“审核”在新版处于另一个子流程之内',
    ],
    [
      'the step left its subprocess',
      inside(task('a', '审核')),
      task('a', '审核'),
      '“审核”在新版处于另一个子流程之内',
    ],
    [
      'a timer hangs on the old step',
      task('a', '审核') + boundary('b', 'a', onTimer),
      task('a', '审核'),
      '“审核”带有消息以外的边界事件',
    ],
    [
      'a timer hangs on the new step',
      task('a', '审核'),
      task('a', '审核') + boundary('b', 'a', onTimer),
      '“审核”带有消息以外的边界事件',
    ],
    [
      'both wait for the same message',
      task('a', '审核') + boundary('b', 'a', onMessage('m1')),
      task('a', '审核') + boundary('c', 'a', onMessage('m1')),
      '“审核”的边界事件在新旧两版等待同一消息',
    ],
    [
      'the task is of the engine’s own kind now',
      task('a', '审核'),
      task('a', '审核', native),
      '“审核”在新版改用了另一种任务实现',
    ],
    [
      'the old process has an event subprocess',
      task('a', '审核') + eventSubprocess,
      task('a', '审核'),
      '原版流程含有事件子流程',
    ],
    [
      'the new process has an event subprocess',
      task('a', '审核'),
      task('a', '审核') + eventSubprocess,
      '新版流程含有事件子流程',
    ],
  ])('cannot be migrated when %s', async (_when, source, target, why) => {
    const [fault, ...more] = await faults(source, target, ['a']);

    expect(fault).toContain(why);
    expect(more).toEqual([]);
  });

  it('at steps that wait for different messages can be migrated', async () => {
    const source = task('a', '审核') + boundary('b', 'a', onMessage('m1'));
    const target = task('a', '审核') + boundary('b', 'a', onMessage('m2'));

    expect(await faults(source, target, ['a'])).toEqual([]);
  });

  it('between two steps is looked at again a moment later', async () => {
    expect(await faults(task('a', '审核'), task('a', '审核'), [])).toEqual([
      '正从一步转到下一步，请稍后再看',
    ]);
  });

  it('at an element its diagram does not hold is looked at again once the feed has caught up', async () => {
    expect(await faults(task('a', '审核'), task('a', '审核'), ['b'])).toEqual([
      '流程引擎刚有变动，位置还没有更新，请稍后再看',
    ]);
  });

  it('of the national process is never migrated', async () => {
    const whole = await shape(task('a', '审核'), 'relief-case');

    expect(migrationFaults(whole, whole, { active: ['a'], chosen: {} })).toEqual([
      '案件主流程全国统一，从不迁移',
    ]);
  });

  it('at a step that is gone goes where somebody chooses, among steps of its type and place', async () => {
    const source = await shape(task('a', '审核') + service('s'));
    const target = await shape(task('b', '复核') + service('s') + inside(task('c', '另一处')));
    const chosen = { a: 'b' };

    const [mapped] = mapElements(source, target, { active: ['a'], chosen });

    expect(mapped).toEqual({
      from: { id: 'a', name: '审核', type: 'USER_TASK' },
      to: { id: 'b', name: '复核' },
      candidates: [{ id: 'b', name: '复核' }],
    });
    expect(migrationFaults(source, target, { active: ['a'], chosen })).toEqual([]);
  });
});

describe('a refusal of the engine', () => {
  const nameOf = (id: string): string => ({ a: '审核' })[id] ?? id;

  it.each([
    [
      "Command 'MIGRATE' rejected with code 'INVALID_STATE': Expected to migrate process instance '1' but no mapping instruction defined for active element with id 'a'. Elements cannot be migrated without a mapping.",
      '案件已经进到“审核”，没有为它选择对应的步骤',
    ],
    [
      "Expected to migrate process instance '1' but active element with id 'a' has an unsupported type. The migration of a RECEIVE_TASK is not supported.",
      '停在“审核”，流程引擎不能在这里迁移',
    ],
    [
      "Expected to migrate process instance '1' but active element with id 'a' and type 'USER_TASK' is mapped to an element with id 'b' and different type 'SERVICE_TASK'. Elements must be mapped to elements of the same type.",
      '“审核”在新版是另一种步骤',
    ],
    [
      "Expected to migrate process instance '1' but the flow scope of active element with id 'a' is changed. The flow scope of the active element is expected to be 'p' but was 'q'.",
      '“审核”在新版处于另一个子流程之内',
    ],
    ['something nobody thought of', '流程引擎拒绝迁移，原因见系统日志'],
  ])('is told in Chinese: %s', (message, sentence) => {
    expect(engineRefusal(message, nameOf)).toBe(sentence);
  });

  it('for a command at the same moment is worth another try', () => {
    const busy =
      "Expected to migrate process instance '1' but a concurrent command was executed on the process instance. Please retry the migration.";

    expect(isConcurrent(busy)).toBe(true);
    expect(isConcurrent('no mapping instruction defined')).toBe(false);
  });
});
