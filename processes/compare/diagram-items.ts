import type { ModdleElement } from 'bpmn-moddle';
import { conditionInWords } from '../handbook/condition-words.js';
import { wordOfKind } from '../handbook/kind-words.js';
import type { PackageNames } from '../handbook/package-names.js';
import { readProcess, type Flow, type ProcessModel } from '../lint/model/diagram-model.js';
import { documentationOf } from '../package/element-texts.js';
import { childrenOf, flowElementsOf, processesOf } from '../package/moddle-tree.js';
import type { Item } from './change.js';
import { elementItem, propertiesOf, referenceTo } from './element-item.js';
import { namesIn } from '../handbook/element-names.js';

/** Everything of a diagram that can differ: the process, its elements, flows and notes; elements first, as they are read. */
export function diagramItems(file: string, diagram: ModdleElement, names: PackageNames): Item[] {
  const process = readProcess(file, diagram);
  const trees = treesOf(diagram);
  const nameOf = namesIn(process);
  const [root] = processesOf(diagram);
  return [
    ...(root ? [processItem(process, root)] : []),
    ...process.elements.flatMap((element) => {
      const tree = trees.get(element.id);
      return tree ? [elementItem(element, tree, names, nameOf)] : [];
    }),
    ...process.flows.map((flow) => flowItem(flow, nameOf)),
    ...(root ? notesOf(root) : []),
  ];
}

const treesOf = (diagram: ModdleElement): ReadonlyMap<string, ModdleElement> =>
  new Map(
    processesOf(diagram)
      .flatMap(flowElementsOf)
      .map((element) => [String(element.id), element]),
  );

function processItem({ id, name }: ProcessModel, tree: ModdleElement): Item {
  const isExecutable = tree['isExecutable'] === true ? '是' : '否';
  return {
    ...{ id, name, kind: wordOfKind('bpmn:Process') },
    properties: [
      ...propertiesOf({ 说明: documentationOf(tree) }, false),
      ...propertiesOf({ 可执行: isExecutable }, true),
    ],
  };
}

/** The ends of a flow are its name, so they are told by themselves only where they differ. */
function flowItem(flow: Flow, nameOf: (id: string) => string): Item {
  const condition = flow.condition === null ? null : conditionInWords(flow.condition);
  const ends = [
    ...referenceTo('起点', flow.source, nameOf),
    ...referenceTo('终点', flow.target, nameOf),
  ];
  return {
    id: flow.id,
    name: nameOf(flow.id),
    kind: wordOfKind('bpmn:SequenceFlow'),
    isNamedByOthers: true,
    properties: [
      ...ends.map((end) => ({ ...end, isInName: true })),
      ...propertiesOf({ 标签: flow.name, 条件: condition }, false),
    ],
  };
}

const notesOf = (process: ModdleElement): Item[] =>
  childrenOf(process, 'artifacts')
    .filter(({ $type }) => $type === 'bpmn:TextAnnotation')
    .map(({ id, text }) => ({
      ...{ id: String(id), kind: wordOfKind('bpmn:TextAnnotation'), properties: [] },
      name: typeof text === 'string' ? text : '',
    }));
