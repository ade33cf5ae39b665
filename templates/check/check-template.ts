import type { DocumentKind } from '../define.js';
import { checkCoverage } from './check-coverage.js';
import { checkMarkup } from './check-markup.js';
import { checkProgram } from './check-statements.js';
import { findingAt, type TemplateFinding } from './finding.js';
import { rootScope } from './scope.js';
import { dataShape } from './shape.js';
import { parseTemplate, TemplateSyntaxError } from './syntax.js';
import { hasEnough, newWalk } from './walk.js';

/** Characters of the longest text that is accepted; the longest packaged one has some 6,000. */
export const maxTemplateLength = 100_000;

/**
 * Judges the text of a template for a kind of document without rendering it: pure, every fault with its place. A text without errors prints
 * for all data that fit the schema of the kind, by known fields, helpers, parts and the vocabulary only.
 */
export function checkTemplate(definition: DocumentKind, text: string): TemplateFinding[] {
  if (text.length > maxTemplateLength) {
    const message = `模板过长：最多${maxTemplateLength}个字符，现有${text.length}个`;
    return [findingAt(text, { start: 0, end: 0 }, 'error', message)];
  }
  const walk = newWalk(text, definition.head);
  try {
    const program = parseTemplate(text);
    checkProgram(walk, rootScope(dataShape(definition.data)), program);
    if (!hasEnough(walk)) checkMarkup(walk, program);
    checkCoverage(walk, definition);
  } catch (error) {
    if (!(error instanceof TemplateSyntaxError)) throw error;
    return [lineFinding(text, error)];
  }
  return walk.findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Handlebars knows the line only. */
function lineFinding(text: string, { line, message }: TemplateSyntaxError): TemplateFinding {
  const end = (text.split('\n')[line - 1] ?? '').length + 1;
  return { severity: 'error', line, column: 1, endLine: line, endColumn: end, message };
}

/** Does nothing stand against releasing the text? */
export const hasErrors = (findings: readonly TemplateFinding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
