import { processesOf } from '../../../../../processes/package/moddle-tree.js';
import type { PackageFile } from '../../../../../processes/package/package-files.js';
import { parseDiagram, writeDiagram } from '../../../../../processes/package/parse-diagram.js';
import {
  decisionsOf,
  parseTable,
  writeTable,
} from '../../../../../processes/package/parse-table.js';

/** The text of a diagram or table under another name; throws when it cannot be read. */
export async function renameFile({ name, content }: PackageFile, to: string): Promise<string> {
  if (name.endsWith('.dmn')) {
    const table = await parseTable(name, content);
    table['name'] = to;
    for (const decision of decisionsOf(table)) decision['name'] = to;
    return writeTable(table);
  }
  const diagram = await parseDiagram(name, content);
  for (const process of processesOf(diagram)) process['name'] = to;
  return writeDiagram(diagram);
}
