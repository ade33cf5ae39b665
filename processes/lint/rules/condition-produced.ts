import type { LintPackage } from '../lint-package.js';
import type { Fault, LintRule } from '../lint-rule.js';
import { schemaOf } from '../model/contract-schema.js';
import type { Flow, ProcessModel } from '../model/diagram-model.js';
import { comparisonsIn, isPlain, namesIn, variablesIn } from '../model/feel-names.js';
import { knownBefore } from '../model/known-before.js';
import { assumedGiven, producedIn, readsOf } from '../model/variable-flow.js';
import { law } from './sources.js';

/**
 * A condition compares variables that a worker, a form or the caller gave before, on whatever way it is reached, with values
 * they can have; any other expression reads only what somebody gives at all. What one of several callers forgets to pass is told
 * at that call, see `call-matches`.
 */
export const conditionProduced: LintRule = {
  name: 'condition-produced',
  severity: 'error',
  legalBasis: law.fairness,
  check: (pkg) =>
    pkg.processes.flatMap((process) => {
      const known = knownBefore(pkg, process);
      const ofConditions = process.flows.flatMap((flow) =>
        conditionFaults(process, flow, known.get(flow.source) ?? new Set()),
      );
      return [...ofConditions, ...readFaults(pkg, process)];
    }),
};

function conditionFaults(
  { file }: ProcessModel,
  { id, name, condition }: Flow,
  known: ReadonlySet<string>,
): Fault[] {
  if (condition === null) return [];
  const at = { file, elementId: id };
  const flow = `流向“${name || id}”的条件`;
  if (!isPlain(condition)) {
    const message = `${flow}“${condition}”不是变量与固定值的比较。请只写“变量 = 值”，用 and、or 连接；计算交给办理步骤或者决策表`;
    return [{ ...at, message }];
  }
  const strange = namesIn(condition).filter((one) => schemaOf(one) === null);
  if (strange.length > 0) {
    const message = `${flow}用到不存在的变量“${strange.join('、')}”。请从变量表里选择`;
    return [{ ...at, message }];
  }
  const missing = [...new Set(variablesIn(condition))].filter((one) => !known.has(one));
  if (missing.length > 0) {
    const message = `${flow}用到“${missing.join('、')}”，但走到这里之前不是每条路上都有步骤或者表单给出它。请把给出它的步骤画到前面，或者换一个条件`;
    return [{ ...at, message }];
  }
  return comparisonsIn(condition)
    .filter(([one, value]) => value !== null && schemaOf(one)?.safeParse(value).success !== true)
    .map(([one, value]) => ({
      ...at,
      message: `${flow}把“${one}”与“${String(value)}”比较，但它没有这个值，条件永远不成立。请选择它能有的值`,
    }));
}

/** What mappings, timers, correlation keys and assignees read, and what mappings write. */
function readFaults(pkg: LintPackage, process: ProcessModel): Fault[] {
  const known = new Set([...assumedGiven(pkg, process), ...producedIn(pkg, process)]);
  const isFlow = (id: string) => process.flows.some((flow) => flow.id === id);
  const read = readsOf(pkg, process).filter(({ where }) => !isFlow(where));
  const faults = read.flatMap(({ where, expression, local }) =>
    [...new Set(namesIn(expression))]
      .filter((name) => {
        const [root = ''] = name.split('.');
        return schemaOf(name) === null || (!known.has(root) && !local.has(root));
      })
      .map((name) => ({
        ...{ file: process.file, elementId: where },
        message: `“${where}”的表达式“${expression}”用到“${name}”，但没有步骤、表单或者调用者给出它。请改用已有的变量`,
      })),
  );
  return [...faults, ...process.elements.flatMap((element) => writeFaults(process, element))];
}

function writeFaults(
  { file }: ProcessModel,
  { id, inputs, outputs }: ProcessModel['elements'][number],
): Fault[] {
  return [...inputs, ...outputs].flatMap(({ source, target }) => {
    const schema = schemaOf(target);
    const at = { file, elementId: id };
    if (schema === null) {
      return [{ ...at, message: `“${id}”写入不存在的变量“${target}”。请从变量表里选择` }];
    }
    if (!/^"[^"]*"$/.test(source) || schema.safeParse(JSON.parse(source)).success) return [];
    return [
      { ...at, message: `“${id}”给“${target}”写入${source}，但它没有这个值。请选择它能有的值` },
    ];
  });
}
