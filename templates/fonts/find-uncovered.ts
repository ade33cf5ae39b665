import { createFontCoverage } from './font-coverage.js';

const coverage = createFontCoverage();

/**
 * Characters of a text that no font on this machine has: a printed paper would show boxes instead. Looks into the packaged font
 * first, into those of the system only for what that lacks.
 */
export async function findUncovered(text: string): Promise<string[]> {
  return coverage.findUncovered(text);
}

/** As `findUncovered`, for what a reader of a document sees. */
export async function findUncoveredIn(html: string): Promise<string[]> {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return coverage.findUncovered(main.replace(/<[^>]*>/g, ''));
}
