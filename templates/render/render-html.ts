import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { canonicalJson } from './canonical-json.js';
import type { DocumentKind } from '../define.js';
import { helpers } from '../vocabulary/helpers.js';
import { documentKinds, type DocumentKindId } from '../index.js';
import { parseDocumentData } from './parse-document-data.js';

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

interface CompiledTemplate {
  render: (data: unknown) => string;
  templateVersion: string;
}

const parts = ['head-red', 'head-letter', 'head-plain', 'signature', 'service-receipt', 'contact'];
const rowParts = ['opinion-row', 'person-rows'];
/** The style by subject, in the order of the cascade. */
const styles = ['page', 'head', 'text', 'signature', 'table', 'notes', 'screen'];
const compiled = new Map<string, CompiledTemplate>();

/**
 * Renders a document: pure, the same data give the same bytes. Throws `TemplateDataError` with every fault when `data`
 * does not fit the schema of the kind.
 */
export function renderHtml(kind: DocumentKindId, data: unknown): RenderedDocument {
  return renderDefinition(documentKinds[kind], data);
}

/** As `renderHtml`, for what is printed without being issued, and therefore stands in no list of documents. */
export function renderDefinition(definition: DocumentKind, data: unknown): RenderedDocument {
  const parsed = parseDocumentData<DocumentKind['data']>(definition, data);
  const { render, templateVersion } = templateOf(definition);
  const html = render(parsed);
  return {
    html,
    templateVersion,
    dataSha256: sha256(canonicalJson(parsed)),
    htmlSha256: sha256(html),
  };
}

/** Templates are compiled once; the files cannot change while the program runs. */
function templateOf(definition: DocumentKind): CompiledTemplate {
  const known = compiled.get(definition.kind);
  if (known) return known;
  const made = compileTemplate(definition);
  compiled.set(definition.kind, made);
  return made;
}

function compileTemplate({
  kind,
  group,
  title,
  version,
  head,
  paper,
}: DocumentKind): CompiledTemplate {
  const engine = Handlebars.create();
  const sources = [...parts, ...rowParts].map(
    (name) => [name, readText(`vocabulary/parts/${name}.hbs`)] as const,
  );
  for (const [name, source] of sources) engine.registerPartial(name, source);
  engine.registerPartial('head', readText(`vocabulary/parts/head-${head}.hbs`));
  engine.registerHelper(helpers);
  const options = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
  };
  const body = readText(`kinds/${group}/${kind}.hbs`);
  const layout = readText('vocabulary/layout.hbs');
  const css = styles.map((name) => readText(`vocabulary/style/${name}.css`)).join('');
  const hash = sha256([body, layout, css, ...sources.flat()].join('\0'));
  const templateVersion = `${version}+${hash.slice(0, 12)}`;
  const renderBody = engine.compile(body, options);
  const renderLayout = engine.compile(layout, options);
  return {
    templateVersion,
    render: (data) =>
      renderLayout({ kind, title, paper, css, templateVersion, content: renderBody(data) }),
  };
}

/** A file of templates/. */
function readText(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
