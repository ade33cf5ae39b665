import type { LintRule } from '../lint-rule.js';
import type { ElementModel } from '../model/diagram-model.js';
import { named } from './named.js';
import { law } from './sources.js';

/** Every user task shows a form of the package: without one nobody can answer, and nothing is kept for the file. */
export const taskForm: LintRule = {
  name: 'task-form',
  severity: 'error',
  legalBasis: law.documents,
  check({ processes, forms }) {
    const known = new Set(forms.map(({ id }) => id));
    return processes.flatMap(({ file, elements }) =>
      elements
        .filter(({ type, formKey }) => type === 'bpmn:UserTask' && !known.has(formKey ?? ''))
        .map((task) => ({ file, elementId: task.id, message: messageFor(task) })),
    );
  },
};

function messageFor(task: ElementModel): string {
  if (task.formKey === null) return `任务${named(task)}没有表单，无法填写办理结果。请选择一个表单`;
  return `任务${named(task)}的表单“${task.formKey}”不在本流程包里。请选择已有的表单，或者把表单加入流程包`;
}
