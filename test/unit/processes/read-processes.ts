import { DmnModdle } from 'dmn-moddle';
import { childrenOf } from '../../../processes/package/parse-diagram.js';
import { readPackage } from '../../../processes/package/package-files.js';
import { readProcess, type ProcessModel } from './diagram-model.js';

const sources = new URL('../../../processes/', import.meta.url);

export interface FormModel {
  id: string;
  /** Keys of the fields that become process variables. */
  routing: string[];
}

/** Every diagram of the standard package. */
export async function readProcesses(): Promise<ProcessModel[]> {
  const files = (await readPackage(sources)).filter(({ name }) => name.endsWith('.bpmn'));
  return Promise.all(files.map(({ name, content }) => readProcess(name, content)));
}

/** Every form of the standard package. */
export async function readForms(): Promise<FormModel[]> {
  const files = (await readPackage(sources)).filter(({ name }) => name.endsWith('.form'));
  return files.map(({ content }) => {
    const form = JSON.parse(content) as Component & { id: string };
    return {
      id: form.id,
      routing: fieldsOf(form)
        .filter(isRouting)
        .map(({ key = '' }) => key),
    };
  });
}

/** The decision of the standard package: id, names it reads, and its rules as texts. */
export async function readTable(): Promise<TableModel> {
  const [file] = (await readPackage(sources)).filter(({ name }) => name.endsWith('.dmn'));
  const { rootElement } = await new DmnModdle().fromXML(file?.content ?? '');
  const [decision] = childrenOf(rootElement, 'drgElement');
  const logic = decision && childrenOf(decision, 'decisionLogic')[0];
  if (!logic) throw new Error('no decision table');
  const texts = (owner: typeof logic, kind: string) =>
    childrenOf(owner, kind).map(({ text }) => String(text));
  return {
    id: String(decision.id),
    hitPolicy: String(logic['hitPolicy']),
    inputs: childrenOf(logic, 'input').flatMap((input) => texts(input, 'inputExpression')),
    outputs: childrenOf(logic, 'output').map(({ name }) => String(name)),
    rules: childrenOf(logic, 'rule').map((rule) => ({
      when: texts(rule, 'inputEntry'),
      then: texts(rule, 'outputEntry'),
      reason: String((rule['description'] ?? '') as unknown),
    })),
  };
}

export interface TableModel {
  id: string;
  hitPolicy: string;
  inputs: string[];
  outputs: string[];
  rules: { when: string[]; then: string[]; reason: string }[];
}

interface Component {
  key?: string;
  properties?: Record<string, string>;
  components?: Component[];
}

const fieldsOf = (component: Component): Component[] =>
  (component.components ?? []).flatMap((field) => [field, ...fieldsOf(field)]);

const isRouting = ({ properties }: Component): boolean => properties?.['routing'] === 'true';
