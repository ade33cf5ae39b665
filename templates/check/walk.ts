import type { DocumentKind } from '../define.js';
import { findingAt, type Span, type TemplateFinding } from './finding.js';

/** What a walk through a template collects. */
export interface Walk {
  text: string;
  head: DocumentKind['head'];
  findings: TemplateFinding[];
  /** Fields of the document that are printed, or whose parts are. */
  printed: Set<string>;
  /** Fields that are only asked for by a condition so far. */
  asked: Set<string>;
  /** While a part is looked at: where it is called. A part itself is beyond doubt, what it needs may be missing. */
  part: { name: string; span: Span } | null;
}

/** Whoever has so many faults mends some first. */
const maxFindings = 100;

export function newWalk(text: string, head: DocumentKind['head']): Walk {
  return { text, head, findings: [], printed: new Set(), asked: new Set(), part: null };
}

/** Is there enough to mend? Looking further would only take time. */
export const hasEnough = ({ findings }: Walk): boolean => findings.length >= maxFindings;

/** Notes an error; inside a part it is told where the part is called. */
export function fail({ text, findings, part }: Walk, span: Span, message: string): void {
  if (findings.length >= maxFindings) return;
  findings.push(
    part
      ? findingAt(text, part.span, 'error', `“{{> ${part.name}}}”在这里不能用：${message}`)
      : findingAt(text, span, 'error', message),
  );
}

/** Notes a warning; parts have none. */
export function warn({ text, findings, part }: Walk, span: Span, message: string): void {
  if (part === null && findings.length < maxFindings)
    findings.push(findingAt(text, span, 'warning', message));
}
