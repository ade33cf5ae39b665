import type { ModdleElement } from 'bpmn-moddle';
import { ProcessId, releasedId } from './contract.js';
import { releaseForm, type ReleasedForm } from './package/form-key.js';
import { childrenOf, extensionsOf, flowElementsOf, processesOf } from './package/moddle-tree.js';
import type { PackageFile } from './package/package-files.js';
import { parseDiagram, writeDiagram } from './package/parse-diagram.js';
import { decisionsOf, parseTable, writeTable } from './package/parse-table.js';

/** What one release of a package hands to the engine (`resources`) and keeps in the database (`forms`). */
export interface PackageRelease {
  resources: PackageFile[];
  forms: ReleasedForm[];
}

/** The one process that keeps its id: it starts by a message, which would start every process that listens to it. */
const keptIds: readonly string[] = [ProcessId.reliefCase];

/** `<package>-<version>`; the suffix of every released id, and the variable `release` of a case. */
export function releaseName(packageName: string, version: number): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(packageName) || !(version >= 1)) {
    throw new Error(`not a release: ${packageName} ${version}`);
  }
  return `${packageName}-${version}`;
}

/**
 * Gives the processes and decisions of a package ids of their own (`ordinary-review--standard-3`) and every user task
 * the versioned key of its form. The engine resolves calls by the latest id, so without this a redeployed child would
 * change cases that run. Messages, elements and names stay as drawn.
 */
export async function pinIds(
  sources: readonly PackageFile[],
  release: string,
): Promise<PackageRelease> {
  const forms = sources
    .filter(({ name }) => name.endsWith('.form'))
    .map(({ content }) => releaseForm(JSON.parse(content) as Record<string, unknown>));
  const pins = { release, forms: new Map(forms.map(({ id, key }) => [id, key])) };
  const resources = sources.flatMap((file) => {
    if (file.name.endsWith('.bpmn')) return [pinDiagram(file, pins)];
    return file.name.endsWith('.dmn') ? [pinTable(file, pins)] : [];
  });
  return { resources: await Promise.all(resources), forms };
}

interface Pins {
  release: string;
  /** Form id → versioned key. */
  forms: ReadonlyMap<string, string>;
}

async function pinDiagram({ name, content }: PackageFile, pins: Pins): Promise<PackageFile> {
  const diagram = await parseDiagram(name, content);
  for (const process of processesOf(diagram)) {
    for (const element of flowElementsOf(process)) pinElement(name, element, pins);
    pinId(process, pins.release);
  }
  return { name, content: await writeDiagram(diagram) };
}

function pinElement(file: string, element: ModdleElement, { release, forms }: Pins): void {
  for (const form of extensionsOf(element, 'zeebe:FormDefinition')) {
    const key = forms.get(String(form['formKey']));
    if (key === undefined) {
      throw new Error(`${file}: ${String(element.id)} uses form ${String(form['formKey'])}`);
    }
    form['formKey'] = key;
  }
  for (const called of extensionsOf(element, 'zeebe:CalledElement')) {
    pinReference(called, 'processId', release);
  }
  for (const called of extensionsOf(element, 'zeebe:CalledDecision')) {
    pinReference(called, 'decisionId', release);
  }
}

/** A fixed reference gets the suffix; an expression (`="ordinary-review--" + release`) finds the release by itself. */
function pinReference(element: ModdleElement, property: string, release: string): void {
  const target = element[property];
  if (typeof target === 'string' && !target.startsWith('=')) {
    element[property] = keptIds.includes(target) ? target : releasedId(target, release);
  }
}

async function pinTable({ name, content }: PackageFile, { release }: Pins): Promise<PackageFile> {
  const table = await parseTable(name, content);
  const decisions = decisionsOf(table);
  const links = new Map(
    decisions.map(({ id }) => [`#${String(id)}`, `#${releasedId(String(id), release)}`]),
  );
  for (const decision of decisions) {
    for (const requirement of childrenOf(decision, 'informationRequirement')) {
      for (const required of childrenOf(requirement, 'requiredDecision')) {
        required['href'] = links.get(String(required['href'])) ?? required['href'];
      }
    }
    pinId(decision, release);
  }
  pinId(table, release);
  return { name, content: await writeTable(table) };
}

/** Diagram planes and shapes refer to the element itself, so they follow. */
function pinId(element: ModdleElement, release: string): void {
  if (element.id !== undefined && !keptIds.includes(element.id)) {
    element.id = releasedId(element.id, release);
  }
}
