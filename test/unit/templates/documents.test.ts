import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { documentKinds, type DocumentKindId } from '../../../templates/index.js';
import { renderHtml } from '../../../templates/render/render-html.js';
import { documentSamples } from '../../../templates/samples/index.js';
import { TemplateDataError } from '../../../templates/render/template-data-error.js';

const kinds = Object.keys(documentKinds) as DocumentKindId[];
const variants = ['full', 'sparse'] as const;

describe.each(kinds)('document %s', (kind) => {
  it.each(variants)('prints exactly the accepted text for the %s data', (variant) => {
    const data = documentSamples[kind][variant];

    const { html } = renderHtml(kind, data);

    expect(mainOf(html)).toBe(golden(kind, variant, mainOf(html)));
  });

  it.each(Object.keys(documentSamples[kind].full))('is refused without %s', (field) => {
    const data = Object.fromEntries(
      Object.entries(documentSamples[kind].full).filter(([key]) => key !== field),
    );

    expect(faultsOf(kind, data)).toContain(`/${field}`);
  });

  it('is refused with a field that it does not know', () => {
    const data = { ...documentSamples[kind].full, surplus: 1 };

    expect(faultsOf(kind, data)).toEqual(['/surplus']);
  });

  it('shows nothing of the template language, no undefined and no object', () => {
    for (const variant of variants) {
      const { html } = renderHtml(kind, documentSamples[kind][variant]);

      expect(mainOf(html)).not.toMatch(/\{\{|undefined|\[object|NaN|null/);
    }
  });
});

/** The document without its style, which changes more often than what it says. */
function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

/** The accepted text; `UPDATE_GOLDEN=1` accepts what is rendered now, to be read in the diff. */
function golden(kind: string, variant: string, rendered: string): string {
  const file = new URL(`./golden/${kind}.${variant}.html`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, rendered);
  return existsSync(file) ? readFileSync(file, 'utf8') : `no golden text for ${kind} ${variant}`;
}

function faultsOf(kind: DocumentKindId, data: unknown): string[] {
  try {
    renderHtml(kind, data);
  } catch (error) {
    if (error instanceof TemplateDataError) return error.faults.map(({ pointer }) => pointer);
    throw error;
  }
  return [];
}
