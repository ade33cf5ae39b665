import { extensionsOf, flowElementsOf, processesOf } from './moddle-tree.js';
import type { PackageFile } from './package-files.js';
import { parseDiagram } from './parse-diagram.js';

/** Source ids of the processes a diagram calls by the release of the case. */
export async function calledProcesses({ name, content }: PackageFile): Promise<string[]> {
  const called = processesOf(await parseDiagram(name, content))
    .flatMap(flowElementsOf)
    .flatMap((element) => extensionsOf(element, 'zeebe:CalledElement'))
    .map(({ processId }) => /^="([a-z][a-z0-9-]*)--" \+ release$/.exec(String(processId))?.[1]);
  return [...new Set(called.filter((id) => id !== undefined))];
}

/** Source ids of the processes the diagrams define. */
export async function processIds(files: readonly PackageFile[]): Promise<string[]> {
  const diagrams = files.filter(({ name }) => name.endsWith('.bpmn'));
  const parsed = await Promise.all(
    diagrams.map(({ name, content }) => parseDiagram(name, content)),
  );
  return parsed.flatMap(processesOf).map(({ id }) => String(id));
}
