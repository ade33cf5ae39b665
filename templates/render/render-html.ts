import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import { canonicalJson } from './canonical-json.js';
import type { DocumentKind } from '../define.js';
import { helpers } from '../vocabulary/helpers.js';
import { documentKinds, type DocumentKindId } from '../index.js';
import { parseDocumentData } from './parse-document-data.js';
import { qrCodeSvg } from './qr-code.js';
import { layoutSource, packagedBody, partNames, partSource, styleSheet } from './template-files.js';

/** A rendered document and what binds it: the template it came from, the data it shows, its own bytes. */
export interface RenderedDocument {
  html: string;
  /** Declared version + first 12 hex digits of the hash over template, parts, layout and style. */
  templateVersion: string;
  /** SHA-256 over the canonical JSON of the parsed data, hex. */
  dataSha256: string;
  /** SHA-256 over the UTF-8 bytes of `html`, hex. */
  htmlSha256: string;
}

/** What the layout prints beside the text of the template. */
type Marks = Pick<RenderOptions, 'check' | 'replaces'>;

interface CompiledTemplate {
  render: (data: unknown, marks: Marks) => string;
  templateVersion: string;
}

/** The text an office has released instead of the packaged one. */
export interface OfficeTemplate {
  /** As printed, before the hash: office and number of the version, e.g. qingxi-3. */
  version: string;
  /** Handlebars text in the vocabulary. */
  body: string;
}

/** Where and by which code a copy of the paper can be checked; printed at the foot of its first page. */
export interface CheckMark {
  url: string;
  /** As a person types it. */
  code: string;
}

export interface RenderOptions {
  check?: CheckMark;
  /** Which paper a corrected version replaces, in one sentence; printed small below the text. */
  replaces?: string;
  /** Is not trusted: a program renders it by a `Sandbox` only. */
  template?: OfficeTemplate;
}

/** Fits between the text and the edge of the paper, and a telephone reads it. */
const qrSide = '14mm';

const compiled = new Map<string, CompiledTemplate>();

/**
 * Renders a document: pure, the same data give the same bytes. Throws `TemplateDataError` with every fault when `data`
 * does not fit the schema of the kind.
 */
export function renderHtml(
  kind: DocumentKindId,
  data: unknown,
  options: RenderOptions = {},
): RenderedDocument {
  return renderDefinition(documentKinds[kind], data, options);
}

/** As `renderHtml`, for what is printed without being issued, and therefore stands in no list of documents. */
export function renderDefinition(
  definition: DocumentKind,
  data: unknown,
  { template, ...marks }: RenderOptions = {},
): RenderedDocument {
  const parsed = parseDocumentData<DocumentKind['data']>(definition, data);
  const { render, templateVersion } = template
    ? compileTemplate(definition, template)
    : templateOf(definition);
  const html = render(parsed, marks);
  return {
    html,
    templateVersion,
    dataSha256: hashOf(parsed),
    htmlSha256: sha256(html),
  };
}

/** `dataSha256` of a document before it is rendered; throws as `renderHtml` does. */
export function dataSha256Of(kind: DocumentKindId, data: unknown): string {
  return hashOf(parseDocumentData<DocumentKind['data']>(documentKinds[kind], data));
}

const hashOf = (parsed: unknown): string => sha256(canonicalJson(parsed));

/** Packaged templates are compiled once; the files cannot change while the program runs. */
function templateOf(definition: DocumentKind): CompiledTemplate {
  const known = compiled.get(definition.kind);
  if (known) return known;
  const { version } = definition;
  const made = compileTemplate(definition, { version, body: packagedBody(definition) });
  compiled.set(definition.kind, made);
  return made;
}

function compileTemplate(
  { kind, title, head, paper }: DocumentKind,
  { version, body }: OfficeTemplate,
): CompiledTemplate {
  const engine = Handlebars.create();
  const sources = partNames.map((name) => [name, partSource(name, head)] as const);
  for (const [name, source] of sources) engine.registerPartial(name, source);
  engine.registerPartial('head', partSource('head', head));
  engine.registerHelper(helpers);
  const [layout, css] = [layoutSource(), styleSheet()];
  const hash = sha256([body, layout, css, ...sources.flat()].join('\0'));
  const templateVersion = `${version}+${hash.slice(0, 12)}`;
  const renderBody = engine.compile(body, compileOptions);
  const renderLayout = engine.compile(layout, compileOptions);
  return {
    templateVersion,
    render: (data, { check, replaces }) =>
      renderLayout({
        ...{ kind, title, paper, css, templateVersion, content: renderBody(data) },
        check: check === undefined ? null : checkView(check),
        replaces: replaces ?? null,
      }),
  };
}

/** The mark as the layout draws it: the QR code as an address of an image, and the code. */
function checkView({ url, code }: CheckMark): CheckMark & { image: string } {
  const svg = Buffer.from(qrCodeSvg(url, qrSide)).toString('base64');
  return { url, code, image: `data:image/svg+xml;base64,${svg}` };
}

/** Our helpers and the blocks `if`, `unless`, `each`, `with`; a field that is not there throws. */
const compileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: {
    ...Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
    ...{ log: false, lookup: false, helperMissing: false, blockHelperMissing: false },
  },
};

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
