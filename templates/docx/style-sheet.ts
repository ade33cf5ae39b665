import { readDeclarations, splitOutside, type Declarations } from './declarations.js';
import { readSelector, type Selector } from './selector.js';

export interface StyleRule {
  selector: Selector;
  declarations: Declarations;
}

/** What the style of a document says about paper. */
export interface StyleSheet {
  rules: StyleRule[];
  /** `@page`: size and margins, the later rule wins. */
  page: Declarations;
  /** `@page :left`: what differs on even pages. */
  leftPage: Declarations;
}

interface Block {
  prelude: string;
  body: string;
}

/** Reads the style sheet a document carries: rules for paper, not those for a screen. */
export function readStyleSheet(css: string): StyleSheet {
  const blocks = readBlocks(css.replaceAll(/\/\*[\s\S]*?\*\//g, ''));
  const root = blocks.find(({ prelude }) => prelude === ':root');
  const variables = readDeclarations(root?.body ?? '', {});
  const sheet: StyleSheet = { rules: [], page: {}, leftPage: {} };
  for (const { prelude, body } of blocks) {
    if (prelude === '@page') Object.assign(sheet.page, pageOf(body, variables));
    else if (prelude === '@page :left') Object.assign(sheet.leftPage, pageOf(body, variables));
    else if (!prelude.startsWith('@') && prelude !== ':root') {
      const declarations = readDeclarations(body, variables);
      const selectors = splitOutside(prelude, ',').map(readSelector);
      sheet.rules.push(...selectors.map((selector) => ({ selector, declarations })));
    }
  }
  return sheet;
}

/** The boxes in the margin hold the page number, which is the same on every paper. */
function pageOf(body: string, variables: Declarations): Declarations {
  return readDeclarations(body.replaceAll(/@[\w-]+\s*\{[^}]*\}/g, ''), variables);
}

function readBlocks(css: string): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let index = 0; index < css.length; index += 1) {
    if (css[index] === '{') {
      if (depth === 0) open = index;
      depth += 1;
    }
    if (css[index] !== '}') continue;
    depth -= 1;
    if (depth > 0) continue;
    blocks.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, index) });
    start = index + 1;
  }
  return blocks;
}
