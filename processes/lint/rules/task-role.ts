import type { LintOffice } from '../lint-facts.js';
import type { LintPackage } from '../lint-package.js';
import type { LintRule } from '../lint-rule.js';
import { actOf } from '../model/approvals.js';
import type { ElementModel } from '../model/diagram-model.js';
import { named } from './named.js';
import { law } from './sources.js';

/** Every user task names one role that may do its act and has a post in every office where the task can stand. */
export const taskRole: LintRule = {
  name: 'task-role',
  severity: 'error',
  legalBasis: law.roles,
  check: (pkg) =>
    pkg.processes.flatMap(({ file, elements }) =>
      elements
        .filter(({ type }) => type === 'bpmn:UserTask')
        .flatMap((task) => {
          const message = faultOf(pkg, task);
          return message === null ? [] : [{ file, elementId: task.id, message }];
        }),
    ),
};

function faultOf({ facts }: LintPackage, task: ElementModel): string | null {
  const { role } = task;
  if (role === null) return `任务${named(task)}没有角色，没有人能办。请选择由哪个角色办理`;
  const name = facts.roles[role];
  if (name === undefined) return `任务${named(task)}的角色“${role}”不存在。请从角色表里选择`;
  const able = facts.actRoles[actOf(task)];
  if (able !== undefined && !able.includes(role)) {
    const others = able.map((id) => `“${facts.roles[id] ?? id}”`).join('、');
    return `任务${named(task)}由“${name}”办理，但这个角色不得办理这一事项。请改为${others}`;
  }
  const without = officesOf(facts.offices, task).filter(({ posts }) => !posts.includes(role));
  if (without.length === 0) return null;
  const offices = without.map((office) => office.name).join('、');
  return `任务${named(task)}由“${name}”办理，但${offices}没有这个岗位，案件到那里没有人办。请换一个角色，或者先设岗位`;
}

/** A task done in the name of a higher office stands only in offices that have others below them. */
function officesOf(offices: readonly LintOffice[], { inputs }: ElementModel) {
  const isHigher = inputs.some(
    ({ source, target }) => target === 'officeId' && source === 'higherOfficeId',
  );
  if (!isHigher) return offices;
  return offices.filter(({ id }) => offices.some(({ parentId }) => parentId === id));
}
