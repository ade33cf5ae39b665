import { Document } from 'docx';
import { checkMarkOf } from './check-mark.js';
import { createCascade, initialStyle } from './computed-style.js';
import { readDocumentTree } from './document-tree.js';
import { layOut } from './layout.js';
import { packDocument } from './pack.js';
import { paperOf, sectionOf, textWidth } from './section.js';
import { readStyleSheet } from './style-sheet.js';
import { toWord } from './to-word.js';

/** Media type of a Word file. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A document of `renderHtml` as a Word file: its elements are the documented vocabulary, its look is read from the style it
 * carries, so that old papers keep theirs. The same HTML gives the same bytes. Throws `VocabularyError` for an element outside
 * the vocabulary: nothing is left out silently.
 */
export async function htmlToDocx(html: string): Promise<Buffer> {
  const { title, css, meta, main } = readDocumentTree(html);
  const sheet = readStyleSheet(css);
  const paper = paperOf(sheet);
  const blocks = layOut(main, initialStyle, {
    cascade: createCascade(sheet),
    widthPt: textWidth(paper),
  });
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...sectionOf(paper, checkMarkOf(meta)), children: toWord(blocks) }],
  });
  return packDocument(document, {
    title,
    description: `${meta.kind ?? ''} ${meta['template-version'] ?? ''}`.trim(),
    isMirrored: paper.isMirrored,
  });
}
