import type { LintPackage } from '../lint-package.js';
import type { Fault, LintRule } from '../lint-rule.js';
import type { ElementModel, ProcessModel } from '../model/diagram-model.js';
import { variablesIn } from '../model/feel-names.js';
import { isCall, producedIn, readsOf } from '../model/variable-flow.js';
import { named } from './named.js';
import { law } from './sources.js';

/** What every called process works with; server/tasks and the workers read them wherever they stand. */
const always = ['caseId', 'officeId', 'release', 'round', 'handlerId', 'requestId'];

/** A call names a process of the package by the release of the case, passes what it reads, and takes back what it gives. */
export const callMatches: LintRule = {
  name: 'call-matches',
  severity: 'error',
  legalBasis: law.decisionTerm,
  check: (pkg) =>
    pkg.processes.flatMap((process) =>
      process.elements.flatMap((element) =>
        messagesFor(pkg, element).map((message) => ({
          ...{ file: process.file, elementId: element.id },
          message: `${named(element)}${message}`,
        })),
      ),
    ) satisfies Fault[],
};

function messagesFor(pkg: LintPackage, element: ElementModel): string[] {
  const [unpinned] = element.unpinned;
  if (unpinned !== undefined) {
    return [
      `调用“${unpinned}”没有按案件的版本，换版后在办案件会走错流程。请写成 ="流程标识--" + release`,
    ];
  }
  if (element.type === 'bpmn:CallActivity' && !isCall(element)) {
    return ['没有写明调用哪个流程。请选择一个流程'];
  }
  if (element.calledProcess === null) return [];
  const child = pkg.processes.find(({ id }) => id === element.calledProcess);
  if (!child) {
    return [
      `调用的流程“${element.calledProcess}”不在本流程包里。请选择已有的流程，或者把它加入流程包`,
    ];
  }
  return [
    ...missingInputs(pkg, child, element),
    ...missingOutputs(pkg, child, element),
    ...shadowed(element),
  ];
}

function missingInputs(pkg: LintPackage, child: ProcessModel, { inputs }: ElementModel): string[] {
  const passed = new Set(inputs.map(({ target }) => target));
  const given = new Set(producedIn(pkg, child));
  const read = readsOf(pkg, child).flatMap(({ expression, local }) =>
    variablesIn(expression).filter((name) => !given.has(name) && !local.has(name)),
  );
  const missing = [...new Set([...always, ...read])].filter((name) => !passed.has(name));
  if (missing.length === 0) return [];
  return [`没有把“${missing.join('、')}”传给流程“${child.name}”，它要用到。请加上输入`];
}

function missingOutputs(
  pkg: LintPackage,
  child: ProcessModel,
  { inputs, outputs }: ElementModel,
): string[] {
  const known = new Set([...producedIn(pkg, child), ...inputs.map(({ target }) => target)]);
  const missing = [...new Set(outputs.flatMap(({ source }) => variablesIn(source)))].filter(
    (name) => !known.has(name),
  );
  if (missing.length === 0) return [];
  return [
    `取回“${missing.join('、')}”，但流程“${child.name}”不给出它。请删除这项输出，或者让该流程给出它`,
  ];
}

/** An input sees what earlier inputs of the same call have changed. */
function shadowed({ inputs }: ElementModel): string[] {
  return inputs.flatMap(({ source }, index) =>
    inputs
      .slice(0, index)
      .filter((earlier) => earlier.source !== earlier.target)
      .filter(({ target }) => variablesIn(source).includes(target))
      .map(
        ({ target }) =>
          `的输入“${source}”读到的“${target}”已被前面的输入改写。请把读它的输入移到前面`,
      ),
  );
}
