import { readForm, type FormModel } from '../lint/model/form-model.js';
import { readTable } from '../lint/model/table-model.js';
import type { PackageFile } from '../package/package-files.js';
import { parseDiagram } from '../package/parse-diagram.js';
import { parseTable } from '../package/parse-table.js';
import { tableEvaluator, type TableAnswer } from '../evaluate-table.js';
import { FeelMemory } from './feel-memory.js';
import { readTrialProcess, type TrialProcess } from './trial-process.js';

/** A table as the trial asks it: what it is called, and what it answers. */
export interface TrialTable {
  name: string;
  file: string;
  /** Label and expression of each input. */
  inputs: { label: string; expression: string }[];
  outputs: string[];
  answer: (variables: Record<string, unknown>) => TableAnswer | null;
}

/** A package parsed once and played often; it remembers what its expressions and tables answered. */
export interface TrialPackage {
  processes: ReadonlyMap<string, TrialProcess>;
  tables: ReadonlyMap<string, TrialTable>;
  forms: ReadonlyMap<string, FormModel>;
  feel: FeelMemory;
  /** Files that could not be read, and why; Chinese. */
  unreadable: { file: string; why: string }[];
}

/** Parses the files of a package; a file that cannot be read is left out and told. */
export async function readTrialPackage(files: readonly PackageFile[]): Promise<TrialPackage> {
  const processes = new Map<string, TrialProcess>();
  const tables = new Map<string, TrialTable>();
  const forms = new Map<string, FormModel>();
  const unreadable: TrialPackage['unreadable'] = [];
  for (const { name, content } of files) {
    try {
      if (name.endsWith('.bpmn')) {
        const process = readTrialProcess(name, await parseDiagram(name, content));
        processes.set(process.id, process);
      } else if (name.endsWith('.dmn')) {
        const table = await trialTable(name, content);
        tables.set(table.id, table);
      } else if (name.endsWith('.form')) {
        const form = readForm(name, content);
        forms.set(form.id, form);
      }
    } catch (error) {
      unreadable.push({ file: name, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { processes, tables, forms, feel: new FeelMemory(), unreadable };
}

async function trialTable(file: string, content: string): Promise<TrialTable & { id: string }> {
  const table = readTable(file, await parseTable(file, content));
  const evaluate = tableEvaluator(table);
  return {
    ...{ id: table.id, name: table.name, file, outputs: table.outputs, answer: evaluate },
    inputs: table.inputs.map((expression, index) => ({
      expression,
      label: table.columns[index]?.label ?? expression,
    })),
  };
}
