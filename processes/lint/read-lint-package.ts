import type { LintFacts } from './lint-facts.js';
import type { LintPackage } from './lint-package.js';
import { readProcess } from './model/diagram-model.js';
import { readForm } from './model/form-model.js';
import { readTable } from './model/table-model.js';
import type { PackageFile } from '../package/package-files.js';
import { parseDiagram } from '../package/parse-diagram.js';
import { parseTable } from '../package/parse-table.js';

/** Parses the files of a package; what cannot be read is kept as a fault and left out. */
export async function readLintPackage(
  files: readonly PackageFile[],
  facts: LintFacts,
): Promise<LintPackage> {
  const pkg: LintPackage = { processes: [], forms: [], tables: [], unreadable: [], facts };
  for (const { name, content } of files) {
    try {
      if (name.endsWith('.bpmn')) {
        pkg.processes.push(readProcess(name, await parseDiagram(name, content)));
      } else if (name.endsWith('.dmn')) {
        pkg.tables.push(readTable(name, await parseTable(name, content)));
      } else if (name.endsWith('.form')) pkg.forms.push(readForm(name, content));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      pkg.unreadable.push({
        ...{ file: name, elementId: name },
        message: `文件无法读取，请用设计器重新保存或者从上一个版本恢复。原因：${why}`,
      });
    }
  }
  return pkg;
}
