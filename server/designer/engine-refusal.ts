import { EngineError } from '../../processes/engine-error.js';
import type { PackageFile } from '../../processes/package/package-files.js';
import { elementNames } from '../../processes/package/element-names.js';
import { RuleError } from '../domain/basics/errors.js';

/** Longer texts of the engine name the same fault again and again. */
const mostFaults = 3;

/**
 * What the engine refused, as a sentence that names file and element; anything else is passed on as it came. The text of the engine
 * (8.5): `'<file>': - Element: <id>` and, indented, `- ERROR: <what>` for every fault.
 */
export async function engineRefusal(
  error: unknown,
  files: readonly PackageFile[],
): Promise<unknown> {
  if (!(error instanceof EngineError) || error.isTransient) return error;
  const faults = faultsIn(error.message).slice(0, mostFaults);
  const names = await elementNames(files);
  const sentences = faults.map(({ file, elementId, what }) => {
    const name = names.get(elementId);
    const element = name ? `“${name}”（${elementId}）` : elementId;
    return `${file}${elementId === '' ? '' : `的${element}`}：${what}`;
  });
  const detail = sentences.length > 0 ? sentences.join('；') : lastLine(error.message);
  return new RuleError('ENGINE_REFUSED', `流程引擎不接受这些文件，没有发布。${detail}`, { faults });
}

interface EngineFault {
  file: string;
  elementId: string;
  what: string;
}

function faultsIn(text: string): EngineFault[] {
  const faults: EngineFault[] = [];
  let [file, elementId] = ['', ''];
  for (const line of text.split('\n')) {
    file = /'([^']+\.(?:bpmn|dmn))'/.exec(line)?.[1] ?? file;
    const [, element] = /- Element: (\S+)/.exec(line) ?? [];
    if (element !== undefined) elementId = element.replace(/ .*$/, '');
    const [, what] = /- ERROR: (.+)$/.exec(line) ?? [];
    if (what !== undefined) faults.push({ file, elementId, what });
  }
  return faults;
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.trim() ?? '';
