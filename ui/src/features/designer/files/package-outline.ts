import type { PackageFile } from '../../../../../processes/package/package-files.js';

export type FileKind = 'process' | 'table' | 'form';

/** A file as a designer knows it. */
export interface OutlineFile {
  file: string;
  kind: FileKind;
  /** Id of the process, decision or form. */
  id: string;
  /** What people call it; a form is called by the tasks that show it. Empty: it has no name. */
  name: string;
}

export interface ProcessNode extends OutlineFile {
  /** Files of the processes it calls, in the order of the diagram; each stands once, as near to the root as it is called. */
  calls: ProcessNode[];
}

export interface PackageOutline {
  /** The processes nobody else calls, with those they call below them. */
  roots: ProcessNode[];
  tables: OutlineFile[];
  forms: OutlineFile[];
}

interface ReadProcess extends OutlineFile {
  called: string[];
  /** Form → names of the tasks that show it. */
  shown: { formId: string; task: string }[];
}

/**
 * What a package holds, by name and by who calls whom. It is read from the text alone, so that a list is there at once and a
 * broken file is still listed.
 */
export function outlinePackage(files: readonly PackageFile[]): PackageOutline {
  const processes = files.filter(({ name }) => name.endsWith('.bpmn')).map(readProcess);
  return {
    roots: rootsOf(processes),
    tables: files.filter(({ name }) => name.endsWith('.dmn')).map(readTable),
    forms: files
      .filter(({ name }) => name.endsWith('.form'))
      .map(({ name }) => formOf(name, processes)),
  };
}

/** Every file of an outline in its order. */
export function filesOf({ roots, tables, forms }: PackageOutline): OutlineFile[] {
  const below = (node: ProcessNode): ProcessNode[] => [node, ...node.calls.flatMap(below)];
  const all = [...roots.flatMap(below), ...tables, ...forms];
  return all.filter(({ file }, i) => all.findIndex((one) => one.file === file) === i);
}

function readProcess({ name: file, content }: PackageFile): ReadProcess {
  const attributes = tagsOf(content, 'process')[0] ?? {};
  const called = tagsOf(content, 'calledElement').flatMap(({ processId = '' }) => {
    const id = /^="([\w-]+?)--"/.exec(processId)?.[1];
    return id === undefined ? [] : [id];
  });
  return {
    ...{ file, kind: 'process', id: attributes['id'] ?? file, name: attributes['name'] ?? '' },
    called: [...new Set(called)],
    shown: formsShown(content),
  };
}

function readTable({ name: file, content }: PackageFile): OutlineFile {
  const { id = file, name = '' } = tagsOf(content, 'decision')[0] ?? {};
  return { file, kind: 'table', id, name };
}

function formOf(file: string, processes: readonly ReadProcess[]): OutlineFile {
  const id = file.replace(/^forms\//, '').replace(/\.form$/, '');
  const tasks = processes
    .flatMap(({ shown }) => shown)
    .filter(({ formId }) => formId === id)
    .map(({ task }) => task);
  return { file, kind: 'form', id, name: [...new Set(tasks)].join('、') };
}

function formsShown(xml: string): ReadProcess['shown'] {
  return [...xml.matchAll(/<(?:\w+:)?userTask\b[\s\S]*?<\/(?:\w+:)?userTask>/g)].flatMap(
    ([task]) => {
      const { name = '' } = tagsOf(task, 'userTask')[0] ?? {};
      const { formKey, formId = formKey } = tagsOf(task, 'formDefinition')[0] ?? {};
      return formId === undefined ? [] : [{ formId, task: name }];
    },
  );
}

function rootsOf(processes: readonly ReadProcess[]): ProcessNode[] {
  const calledByOthers = new Set(
    processes.flatMap(({ id, called }) => called.filter((each) => each !== id)),
  );
  const seen = new Set<string>();
  const nodeOf = ({ called: _called, shown: _shown, ...own }: ReadProcess): ProcessNode => {
    seen.add(own.file);
    return { ...own, calls: [] };
  };
  const grow = (root: ProcessNode): ProcessNode => {
    const queue = [root];
    for (const node of queue) {
      const { called = [] } = processes.find(({ file }) => file === node.file) ?? {};
      for (const id of called) {
        const found = processes.filter((one) => one.id === id && !seen.has(one.file));
        node.calls.push(...found.map(nodeOf));
      }
      queue.push(...node.calls);
    }
    return root;
  };
  const roots = processes
    .filter(({ id }) => !calledByOthers.has(id))
    .map((one) => grow(nodeOf(one)));
  // Of processes that only call each other in a circle the first stands for a root.
  for (const process of processes) if (!seen.has(process.file)) roots.push(grow(nodeOf(process)));
  return roots;
}

/** The attributes of every tag of this local name, entities resolved. */
function tagsOf(xml: string, local: string): Record<string, string>[] {
  const tags = xml.matchAll(
    new RegExp(`<(?:\\w+:)?${local}\\b((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'g'),
  );
  return [...tags].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, name = '', double, single]) => [name, resolveEntities(double ?? single ?? '')],
      ),
    ),
  );
}

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function resolveEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    return named[String(name)] ?? whole;
  });
}
