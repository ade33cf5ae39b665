import type { EntityManager } from 'typeorm';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import { dataSha256Of, type RenderedDocument } from '../../templates/render/render-html.js';
import { checkCodeOf, checkMarkOf } from '../archive/check-mark.js';
import type { Deps } from '../deps.js';
import { renderByTemplate } from '../document-templates/render-by-template.js';
import { formatChineseDate, type LocalDate } from '../domain/basics/local-date.js';
import { findDocument } from './move-document.js';

export interface Rendering {
  documentId: string;
  kind: DocumentKindId;
  /** In whose name it is issued. */
  officeId: string;
  issuedOn: LocalDate;
  data: unknown;
  /** The paper it replaces, which it names. */
  correctsId: string | null;
}

export interface RenderedForIssue extends RenderedDocument {
  /** By which a printed copy is checked; null for 内卷 papers, which never leave the office. */
  checkCode: string | null;
}

/** The text of a paper as it will be issued, by the template in force. Throws `TemplateDataError` when the data do not fit. */
export async function renderForIssue(
  em: EntityManager,
  deps: Pick<Deps, 'vault' | 'config' | 'clock'>,
  { documentId, kind, officeId, issuedOn: on, data, correctsId }: Rendering,
): Promise<RenderedForIssue> {
  const replaces = correctsId === null ? {} : { replaces: await wordsFor(em, correctsId) };
  const printing = { kind, officeId, on, data };
  if (documentKinds[kind].volume === '内卷') {
    const rendered = await renderByTemplate(em, deps, { ...printing, options: replaces });
    return { ...rendered, checkCode: null };
  }
  const checkCode = checkCodeOf(deps.vault, { documentId, dataSha256: dataSha256Of(kind, data) });
  const options = { ...replaces, check: checkMarkOf(deps.config, checkCode) };
  const rendered = await renderByTemplate(em, deps, { ...printing, options });
  return { ...rendered, checkCode };
}

/** The replaced paper by its number, one without a number by its title; and its day. */
async function wordsFor(em: EntityManager, correctsId: string): Promise<string> {
  const { number, title, issuedOn } = await findDocument(em, correctsId);
  return `本文书更正并替换${number ?? `《${title}》`}（${formatChineseDate(issuedOn)}）`;
}
