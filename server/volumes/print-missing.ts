import type { PdfRenderer } from '../../templates/pdf/render-pdf.js';
import type { Deps } from '../deps.js';
import { LegalDocument } from '../documents/document.entity.js';
import { makePdf } from '../documents/render-waiting-pdfs.js';
import { findDocument } from '../documents/move-document.js';
import type { VolumePart } from './collect-parts.js';

/** Prints the papers of a volume that were not printed yet; the parts know their files afterwards. */
export async function printMissing(
  deps: Deps,
  renderer: Pick<PdfRenderer, 'render'>,
  parts: readonly VolumePart[],
): Promise<VolumePart[]> {
  const printed: VolumePart[] = [];
  for (const part of parts) {
    if (part.area !== 'pdf' || part.sha256 !== null) {
      printed.push(part);
      continue;
    }
    await makePdf(deps, renderer, await findDocument(deps.dataSource.manager, part.id));
    const { pdfSha256: sha256 } = await deps.dataSource.manager.findOneOrFail(LegalDocument, {
      select: { pdfSha256: true },
      where: { id: part.id },
    });
    printed.push({ ...part, sha256 });
  }
  return printed;
}
