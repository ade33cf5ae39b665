import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import { launchBrowser, type RunningBrowser } from '../../templates/pdf/launch-browser.js';
import { renderHtml } from '../../templates/render/render-html.js';
import { documentSamples } from '../../templates/samples/index.js';
import { findOverflow } from './find-overflow.js';
import { longData } from './long-data.js';

const kinds = Object.keys(documentKinds) as DocumentKindId[];
let running: RunningBrowser;
let page: Page;

beforeAll(async () => {
  running = await launchBrowser({
    cacheDir: join(homedir(), '.cache', 'yingjiu'),
    env: process.env,
  });
  page = await running.browser.newPage();
}, 60_000);

afterAll(() => running.close());

describe('width of papers', () => {
  it.each(kinds)('holds all of %s, of ordinary and of long data', async (kind) => {
    const { full, sparse } = documentSamples[kind];
    const papers = [full, sparse, longData(kind)].map((data) => renderHtml(kind, data).html);

    const overflow: string[] = [];
    for (const html of papers) overflow.push(...(await findOverflow(page, html)));

    expect(overflow).toEqual([]);
  });

  it('is seen to be left by a cell that is too narrow', async () => {
    const html = cellOf('12,345,678.00元', 'white-space:nowrap');

    expect(await findOverflow(page, html)).toContainEqual(expect.stringMatching(/^text 12,345/));
  });

  it('is seen to be left by the outer line of a table', async () => {
    const html = cellOf('1', '').replace('<table', '<table style="margin:0;width:100%"');

    expect(await findOverflow(page, html)).toContainEqual(expect.stringMatching(/^table/));
  });
});

/** A paper with a table whose second of two columns holds `text`, a tenth of the width. */
function cellOf(text: string, style: string): string {
  const { html } = renderHtml('rights-notice', documentSamples['rights-notice'].sparse);
  const cells = `<td>1</td><td style="${style}">${text}</td>`;
  const columns = '<colgroup><col style="width:90%"><col style="width:10%"></colgroup>';
  return html.replace(
    '</main>',
    `<table>${columns}<tbody><tr>${cells}</tr></tbody></table></main>`,
  );
}
