import type { EntityManager } from 'typeorm';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import { dataSha256Of, type RenderedDocument } from '../../templates/render/render-html.js';
import { checkCodeOf, checkMarkOf } from '../archive/check-mark.js';
import type { Deps } from '../deps.js';
import { renderByTemplate } from '../document-templates/render-by-template.js';
import type { LocalDate } from '../domain/basics/local-date.js';

export interface Rendering {
  documentId: string;
  kind: DocumentKindId;
  /** In whose name it is issued. */
  officeId: string;
  issuedOn: LocalDate;
  data: unknown;
}

export interface RenderedForIssue extends RenderedDocument {
  /** By which a printed copy is checked; null for 内卷 papers, which never leave the office. */
  checkCode: string | null;
}

/** The text of a paper as it will be issued, by the template in force. Throws `TemplateDataError` when the data do not fit. */
export async function renderForIssue(
  em: EntityManager,
  deps: Pick<Deps, 'vault' | 'config' | 'clock'>,
  { documentId, kind, officeId, issuedOn: on, data }: Rendering,
): Promise<RenderedForIssue> {
  const printing = { kind, officeId, on, data };
  if (documentKinds[kind].volume === '内卷') {
    return { ...(await renderByTemplate(em, deps, printing)), checkCode: null };
  }
  const checkCode = checkCodeOf(deps.vault, { documentId, dataSha256: dataSha256Of(kind, data) });
  const options = { check: checkMarkOf(deps.config, checkCode) };
  const rendered = await renderByTemplate(em, deps, { ...printing, options });
  return { ...rendered, checkCode };
}
