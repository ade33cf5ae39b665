import { TaskHeader } from '../../contract.js';
import type { LintFacts } from '../lint-facts.js';
import type { LintRule } from '../lint-rule.js';
import type { ElementModel } from '../model/diagram-model.js';
import { named } from './named.js';
import { law } from './sources.js';

/**
 * Every user task has a term and somebody who is told when it is overdue: a term of law, whose warnings go to handler,
 * department head and supervisor, or working days of the office's own and the role that is told then.
 */
export const taskTerm: LintRule = {
  name: 'task-term',
  severity: 'error',
  legalBasis: law.decisionTerm,
  check: ({ processes, facts }) =>
    processes.flatMap(({ file, elements }) =>
      elements
        .filter(({ type }) => type === 'bpmn:UserTask')
        .flatMap((task) => {
          const message = faultOf(facts, task);
          return message === null ? [] : [{ file, elementId: task.id, message }];
        }),
    ),
};

function faultOf(facts: LintFacts, task: ElementModel): string | null {
  const term = task.headers[TaskHeader.term];
  const days = task.headers[TaskHeader.limitWorkingDays];
  if (term !== undefined && days !== undefined) {
    return `任务${named(task)}既有法定期限又有内部期限。请只留一个`;
  }
  if (term !== undefined) {
    if (Object.hasOwn(facts.terms, term)) return null;
    return `任务${named(task)}的法定期限“${term}”不存在。请从期限表里选择`;
  }
  if (days === undefined) {
    return `任务${named(task)}没有期限，拖延了没有人知道。请选择所在的法定期限，或者写明几个工作日内办结`;
  }
  if (!/^[1-9][0-9]?$/.test(days)) {
    return `任务${named(task)}的内部期限“${days}”不是1至99的工作日数。请改正`;
  }
  return overdueFault(facts, task);
}

function overdueFault({ roles, offices }: LintFacts, task: ElementModel): string | null {
  const told = task.headers[TaskHeader.overdue];
  if (told === undefined) {
    return `任务${named(task)}有内部期限，但没有写明逾期提醒谁。请选择逾期时提醒的角色`;
  }
  if (!Object.hasOwn(roles, told)) {
    return `任务${named(task)}逾期提醒的角色“${told}”不存在。请从角色表里选择`;
  }
  const without = offices.filter(({ posts }) => !posts.includes(told));
  if (without.length === 0) return null;
  const names = without.map(({ name }) => name).join('、');
  return `任务${named(task)}逾期时提醒“${roles[told] ?? told}”，但${names}没有这个岗位。请换一个角色`;
}
