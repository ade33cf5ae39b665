import type { EntityManager } from 'typeorm';
import type { DocumentKindId } from '../../templates/index.js';
import { renderHtml, type RenderedDocument } from '../../templates/render/render-html.js';
import type { LocalDate } from '../domain/basics/local-date.js';

export interface Rendering {
  documentId: string;
  kind: DocumentKindId;
  /** In whose name it is issued. */
  officeId: string;
  issuedOn: LocalDate;
  data: unknown;
}

/** The text of a paper as it will be issued, by the template in force. Throws `TemplateDataError` when the data do not fit. */
export async function renderForIssue(
  _em: EntityManager,
  { kind, data }: Rendering,
): Promise<RenderedDocument> {
  return renderHtml(kind, data);
}
