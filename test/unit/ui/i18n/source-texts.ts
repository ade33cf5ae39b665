import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A text written in a source file; of a template what is filled in is left open. */
export interface SourceText {
  file: string;
  line: number;
  /** The fixed pieces, one more than there are openings: of a plain text the text itself. */
  pieces: string[];
}

/** Every text of the sources below a folder, comments apart; paths are relative to it. */
export function textsBelow(folder: URL, isWanted: (file: string) => boolean): SourceText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && isWanted(file))
    .flatMap((file) => textsOf(file, readFileSync(new URL(file, folder), 'utf8')));
}

function textsOf(file: string, code: string): SourceText[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: SourceText[] = [];
  const visit = (node: ts.Node): void => {
    const pieces = piecesOf(node);
    if (pieces !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, pieces });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function piecesOf(node: ts.Node): string[] | null {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isJsxText(node)) return [node.text.trim()];
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
}
