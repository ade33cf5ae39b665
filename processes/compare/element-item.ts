import type { ModdleElement } from 'bpmn-moddle';
import {
  jobWords,
  messageWords,
  noticeWords,
  wordOfAct,
} from '../element-templates/reference-words.js';
import { resumeWords } from '../element-templates/variable-words.js';
import { wordOfKind } from '../handbook/kind-words.js';
import type { PackageNames } from '../handbook/package-names.js';
import type { ElementModel } from '../lint/model/diagram-model.js';
import { documentationOf, legalBasisOf } from '../package/element-texts.js';
import { childrenOf, extensionsOf } from '../package/moddle-tree.js';
import type { Item, Property } from './change.js';
import { otherSettings } from './other-settings.js';

/** An element with everything that can differ, in words; `nameOf` names other elements of the diagram. */
export function elementItem(
  element: ElementModel,
  tree: ModdleElement,
  names: PackageNames,
  nameOf: (id: string) => string,
): Item {
  const ordinary: Record<string, string | null> = {
    ...peopleWords(element, names),
    ...headerWords(element, names),
    ...systemWords(element, names),
    触发后: interruption(tree),
    说明: documentationOf(tree),
    法律依据: legalBasisOf(tree),
  };
  return {
    id: element.id,
    name: nameOf(element.id),
    kind: wordOfKind(element.type),
    isNamedByOthers: element.name === '',
    properties: [
      ...propertiesOf(ordinary, false),
      ...referenceTo('附着于', element.attachedTo, nameOf),
      ...referenceTo('所在阶段', element.parent, nameOf),
      ...referenceTo('默认流向', childrenOf(tree, 'default')[0]?.id ?? null, nameOf),
      ...propertiesOf(technicalOf(element, tree), true),
    ],
  };
}

/** Another element by its name, compared by its id. */
export const referenceTo = (
  name: string,
  id: string | null,
  nameOf: (id: string) => string,
): Property[] => (id === null ? [] : [{ name, value: nameOf(id), key: id, isTechnical: false }]);

const peopleWords = ({ role, formKey }: ElementModel, names: PackageNames) => ({
  岗位: role && names.role(role),
  表单: formKey && names.form(formKey),
});

function headerWords({ headers }: ElementModel, names: PackageNames) {
  const told = (key: string, say: (id: string) => string): string | null => {
    const value = headers[key];
    return value === undefined ? null : say(value);
  };
  return {
    办理事项: told('act', wordOfAct),
    期限: told('term', names.term) ?? told('limitWorkingDays', (days) => `${days}个工作日`),
    逾期告知: told('overdue', names.role),
    退回后从: told('step', wordOfStep),
    调整后从: told('nextStep', wordOfStep),
    文书: told('documentKind', names.document),
    通知: told('notice', (id) => noticeWords[id] ?? id),
  };
}

const wordOfStep = (step: string): string => resumeWords[step] ?? step;

const systemWords = (element: ElementModel, names: PackageNames) => ({
  系统办理: element.jobType && (jobWords[element.jobType] ?? element.jobType),
  调用的流程: element.calledProcess && names.process(element.calledProcess),
  决策表: element.calledDecision && names.process(element.calledDecision),
  等待的消息: element.message && (messageWords[element.message]?.name ?? element.message),
  捕获的情形: element.errorCode,
});

function interruption(tree: ModdleElement): string | null {
  if (tree.$type !== 'bpmn:BoundaryEvent') return null;
  return tree['cancelActivity'] === false ? '原步骤继续' : '原步骤终止';
}

const shownHeaders = [
  ...['act', 'term', 'limitWorkingDays', 'overdue', 'step', 'nextStep', 'documentKind', 'notice'],
];

/** What only the engine reads; each mapping and setting a property of its own. */
function technicalOf(element: ElementModel, tree: ModdleElement): Record<string, string | null> {
  const named = (prefix: string, entries: Iterable<readonly [string, string]>) =>
    Object.fromEntries([...entries].map(([key, value]) => [`${prefix} ${key}`, value]));
  return {
    ...named(
      '传入',
      element.inputs.map(({ source, target }) => [target, source]),
    ),
    ...named(
      '传出',
      element.outputs.map(({ source, target }) => [target, source]),
    ),
    ...named(
      '参数',
      Object.entries(element.headers).filter(([key]) => !shownHeaders.includes(key)),
    ),
    表达式: element.expressions.join('；') || null,
    结果变量: element.resultVariable,
    逐一办理: element.item,
    未按版本的引用: element.unpinned.join('；') || null,
    重试次数: settingOf(tree, 'zeebe:TaskDefinition', 'retries'),
    ...otherSettings(tree),
  };
}

function settingOf(tree: ModdleElement, type: string, property: string): string | null {
  const value = extensionsOf(tree, type)[0]?.[property];
  return typeof value === 'string' ? value : null;
}

/** Those that are set; one that is set to nothing is none. */
export const propertiesOf = (
  values: Readonly<Record<string, string | null>>,
  isTechnical: boolean,
): Property[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [{ name, value, isTechnical }],
  );
