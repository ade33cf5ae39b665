import { flowElementsOf, processesOf } from './moddle-tree.js';
import type { PackageFile } from './package-files.js';
import { parseDiagram } from './parse-diagram.js';

/** Names of processes and elements by their ids, of all diagrams that can be read; what has no name is left out. */
export async function elementNames(
  files: readonly PackageFile[],
): Promise<ReadonlyMap<string, string>> {
  const diagrams = files.filter(({ name }) => name.endsWith('.bpmn'));
  const named = await Promise.all(
    diagrams.map(async ({ name, content }): Promise<[string, string][]> => {
      const diagram = await parseDiagram(name, content).catch(() => null);
      const processes = diagram === null ? [] : processesOf(diagram);
      return processes
        .flatMap((process) => [process, ...flowElementsOf(process)])
        .flatMap(({ id, name: text }) =>
          id !== undefined && typeof text === 'string' && text !== '' ? [[id, text]] : [],
        );
    }),
  );
  return new Map(named.flat());
}
