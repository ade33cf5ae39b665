/** What is wrong at a place of a template. Lines and columns count from 1, the end is exclusive. */
export interface TemplateFinding {
  /** An error keeps a text from being released; a warning is to be looked at. */
  severity: 'error' | 'warning';
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** What to do, in Chinese. */
  message: string;
}

/** Character offsets into the text, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Turns offsets into lines and columns. */
export function findingAt(
  text: string,
  { start, end }: Span,
  severity: TemplateFinding['severity'],
  message: string,
): TemplateFinding {
  const from = placeOf(text, start);
  const to = placeOf(text, end);
  return {
    ...{ severity, line: from.line, column: from.column },
    ...{ endLine: to.line, endColumn: to.column, message },
  };
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
