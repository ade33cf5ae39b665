import type { ModdleElement } from 'bpmn-moddle';
import { formItems, readFormFile } from '../compare/form-items.js';
import { ProcessId } from '../contract.js';
import { readProcess } from '../lint/model/diagram-model.js';
import { documentationOf } from '../package/element-texts.js';
import { flowElementsOf, processesOf } from '../package/moddle-tree.js';
import type { PackageFile } from '../package/package-files.js';
import { parseDiagram } from '../package/parse-diagram.js';
import { parseTable } from '../package/parse-table.js';
import type { Handbook, HandbookEntry, HandbookForm, HandbookProcess } from './handbook.js';
import { stepsOf, type StepSources } from './handbook-steps.js';
import { handbookTables } from './handbook-tables.js';
import { namesFor, type NamedFacts, type PackageNames } from './package-names.js';
import { waysOn } from './ways-on.js';

/** The handbook of a package, by its files. A file that cannot be read is named in `unreadable` and left out. */
export async function makeHandbook(
  files: readonly PackageFile[],
  facts: NamedFacts,
): Promise<Handbook> {
  const names = namesFor(facts, files);
  const unreadable: string[] = [];
  const forms = formsOf(files, names, unreadable);
  const sources = await collect(files, unreadable, ({ name, content }) =>
    name.endsWith('.bpmn')
      ? parseDiagram(name, content).then((tree) => [sourcesOf(name, tree, names, forms)])
      : null,
  );
  const tables = await collect(files, unreadable, ({ name, content }) =>
    name.endsWith('.dmn')
      ? parseTable(name, content).then((tree) => handbookTables(name, tree))
      : null,
  );
  const processes = inOrderOfCall(sources).map((one) => processOf(one, sources));
  return {
    ...{ processes, tables, unreadable },
    roles: entriesBy(processes, ({ who }) => who?.replace(/（.*$/, '') ?? null),
    documents: entriesBy(processes, ({ document }) => document),
    bases: entriesBy(processes, ({ legalBasis }) => legalBasis),
  };
}

type Source = StepSources & { root: ModdleElement };

/** What is read from the files of one kind; a file that cannot be read is noted. */
async function collect<T>(
  files: readonly PackageFile[],
  unreadable: string[],
  read: (file: PackageFile) => Promise<T[]> | null,
): Promise<T[]> {
  const found = await Promise.all(
    files.map(async (file) => {
      try {
        return (await read(file)) ?? [];
      } catch {
        unreadable.push(file.name);
        return [];
      }
    }),
  );
  return found.flat();
}

function sourcesOf(
  file: string,
  diagram: ModdleElement,
  names: PackageNames,
  forms: ReadonlyMap<string, HandbookForm>,
): Source {
  const process = readProcess(file, diagram);
  const [root] = processesOf(diagram) as [ModdleElement];
  const trees = new Map(flowElementsOf(root).map((element) => [String(element.id), element]));
  return { process, root, trees, names, forms };
}

function formsOf(
  files: readonly PackageFile[],
  names: PackageNames,
  unreadable: string[],
): ReadonlyMap<string, HandbookForm> {
  const forms = new Map<string, HandbookForm>();
  for (const { name, content } of files.filter((file) => file.name.endsWith('.form'))) {
    try {
      const { id, components } = readFormFile(name, content);
      forms.set(id, { name: names.form(id), fields: fieldsOf(components) });
    } catch {
      unreadable.push(name);
    }
  }
  return forms;
}

/** What is asked, without the frames and notes around it. */
const fieldsOf = (components: Parameters<typeof formItems>[0]): HandbookForm['fields'] =>
  formItems(components)
    .map(({ name, properties }) => {
      const valueOf = (property: string) =>
        properties.find((one) => one.name === property)?.value ?? '';
      return {
        label: name,
        type: valueOf('类型'),
        isRequired: valueOf('必填') === '是',
        choices: valueOf('选项'),
      };
    })
    .filter(({ type }) => !['分组', '说明文字', '分隔线'].includes(type))
    .map(({ label, isRequired, choices }) => ({ label, isRequired, choices: shortened(choices) }));

/** A list of choices longer than two lines is for the form, not for the handbook. */
const shortened = (choices: string): string =>
  choices.length > 80 ? `${choices.slice(0, 76)} ……` : choices;

/** The case first, then what it calls, in the order it calls it; what nobody calls last. */
function inOrderOfCall(sources: readonly Source[]): Source[] {
  const ordered = new Set<Source>();
  const visit = (id: string): void => {
    const source = sources.find(({ process }) => process.id === id);
    if (source === undefined || ordered.has(source)) return;
    ordered.add(source);
    for (const { calls } of stepsOf(source)) if (calls) visit(calls.id);
  };
  visit(ProcessId.reliefCase);
  for (const { process } of sources) visit(process.id);
  return [...ordered];
}

function processOf(source: Source, all: readonly Source[]): HandbookProcess {
  const { process, root } = source;
  const starts = process.elements.filter(
    ({ type, parent }) => type === 'bpmn:StartEvent' && parent === null,
  );
  const callers = all.filter((one) =>
    one.process.elements.some(({ calledProcess }) => calledProcess === process.id),
  );
  return {
    ...{ id: process.id, name: process.name, file: process.file, purpose: documentationOf(root) },
    calledBy: callers.map((one) => one.process.name),
    openings: starts.flatMap((start) => waysOn(process, start)),
    steps: stepsOf(source),
  };
}

/** Steps of all processes by what they have in common. */
function entriesBy(
  processes: readonly HandbookProcess[],
  nameOf: (step: HandbookProcess['steps'][number]) => string | null,
): HandbookEntry[] {
  const entries = new Map<string, HandbookEntry['steps'][number][]>();
  for (const { name: process, steps } of processes) {
    for (const step of steps) {
      const name = nameOf(step);
      if (name === null) continue;
      const known = entries.get(name) ?? [];
      entries.set(name, [...known, { process, number: step.number, name: step.name }]);
    }
  }
  return [...entries].map(([name, steps]) => ({ name, steps }));
}
