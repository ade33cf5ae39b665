import type { ModdleElement } from 'bpmn-moddle';
import { sourceId } from './contract.js';
import type { ReleasedForm } from './package/form-key.js';
import { childrenOf, extensionsOf, flowElementsOf, processesOf } from './package/moddle-tree.js';
import type { PackageFile } from './package/package-files.js';
import { parseDiagram, writeDiagram } from './package/parse-diagram.js';
import { decisionsOf, parseTable, writeTable } from './package/parse-table.js';

/** The files a release was made of, read back from what the engine got: ids without suffix, forms under their own names. */
export async function unpinIds(
  resources: readonly PackageFile[],
  forms: readonly Pick<ReleasedForm, 'id' | 'schema'>[],
): Promise<PackageFile[]> {
  const drawn = await Promise.all(
    resources.map((file) => (file.name.endsWith('.bpmn') ? unpinDiagram(file) : unpinTable(file))),
  );
  const schemas = forms.map(({ id, schema }) => ({
    name: `forms/${id}.form`,
    content: `${JSON.stringify(schema, null, 2)}\n`,
  }));
  return [...drawn, ...schemas];
}

/** Keys of the forms a released diagram shows: `<form id>@<version>`. */
export async function formKeysIn({ name, content }: PackageFile): Promise<string[]> {
  return elementsOf(await parseDiagram(name, content))
    .flatMap((element) => extensionsOf(element, 'zeebe:FormDefinition'))
    .map((form) => String(form['formKey']));
}

async function unpinDiagram({ name, content }: PackageFile): Promise<PackageFile> {
  const diagram = await parseDiagram(name, content);
  for (const process of processesOf(diagram)) process.id = sourceId(String(process.id));
  for (const element of elementsOf(diagram)) {
    for (const form of extensionsOf(element, 'zeebe:FormDefinition')) {
      form['formKey'] = String(form['formKey']).replace(/@[^@]*$/, '');
    }
    for (const called of extensionsOf(element, 'zeebe:CalledElement')) unpin(called, 'processId');
    for (const called of extensionsOf(element, 'zeebe:CalledDecision')) unpin(called, 'decisionId');
  }
  return { name, content: await writeDiagram(diagram) };
}

const elementsOf = (diagram: ModdleElement): ModdleElement[] =>
  processesOf(diagram).flatMap(flowElementsOf);

function unpin(element: ModdleElement, property: string): void {
  const target = element[property];
  if (typeof target === 'string' && !target.startsWith('=')) element[property] = sourceId(target);
}

async function unpinTable({ name, content }: PackageFile): Promise<PackageFile> {
  const table = await parseTable(name, content);
  table.id = sourceId(String(table.id));
  for (const decision of decisionsOf(table)) {
    decision.id = sourceId(String(decision.id));
    for (const requirement of childrenOf(decision, 'informationRequirement')) {
      for (const required of childrenOf(requirement, 'requiredDecision')) {
        required['href'] = sourceId(String(required['href']));
      }
    }
  }
  return { name, content: await writeTable(table) };
}
