import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { renderHtml } from '../../../templates/render/render-html.js';
import { reliefDecisionSamples } from '../../../templates/samples/decision/relief-decision.js';
import { supplementNoticeSamples } from '../../../templates/samples/intake/supplement-notice.js';
import { TemplateDataError } from '../../../templates/render/template-data-error.js';

describe('renderHtml', () => {
  it('gives the same bytes and hashes for the same data, whatever the order of its keys', () => {
    const data = reliefDecisionSamples.full;
    const reordered = Object.fromEntries(Object.entries(data).reverse());

    const [first, second] = [
      renderHtml('relief-decision', data),
      renderHtml('relief-decision', reordered),
    ];

    expect(second).toEqual(first);
    expect(first.htmlSha256).toBe(createHash('sha256').update(first.html).digest('hex'));
  });

  it('gives another data hash when one fen changes', () => {
    const data = reliefDecisionSamples.sparse;
    const changed = {
      ...data,
      amountFen: data.amountFen + 1,
      payees: data.payees.map((payee) => ({ ...payee, amountFen: payee.amountFen + 1 })),
    };

    expect(renderHtml('relief-decision', changed).dataSha256).not.toBe(
      renderHtml('relief-decision', data).dataSha256,
    );
  });

  it('says below the text what a correction replaces; a paper that corrects nothing has no trace of it', () => {
    const data = reliefDecisionSamples.full;
    const replaces = '本文书更正并替换青检救决〔2026〕3号（2026年4月1日）';

    const [plain, correction] = [
      renderHtml('relief-decision', data),
      renderHtml('relief-decision', data, { replaces }),
    ];

    expect(correction.html).toContain(`<p>${replaces}</p>\n</div>\n</main>`);
    expect(correction.dataSha256).toBe(plain.dataSha256);
    expect(plain.html).not.toContain('replaces');
  });

  it('names the template by declared version and a hash of its text', () => {
    const decision = renderHtml('relief-decision', reliefDecisionSamples.full);
    const notice = renderHtml('supplement-notice', supplementNoticeSamples.full);

    expect(decision.templateVersion).toMatch(/^1\.0\.0\+[0-9a-f]{12}$/);
    expect(notice.templateVersion).not.toBe(decision.templateVersion);
    expect(decision.html).toContain(decision.templateVersion);
  });

  it('escapes what people typed', () => {
    const data = {
      ...supplementNoticeSamples.full,
      applicantNames: ['<img src=x onerror=alert(1)>'],
    };

    const { html } = renderHtml('supplement-notice', data);

    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src&#x3D;x');
  });

  it('lists every fault of the data at once, by pointer and in Chinese', () => {
    const data = {
      ...supplementNoticeSamples.full,
      issuedOn: '2026-02-30',
      termDays: 0,
      missing: [{ name: '  ', requirement: null, extra: true }],
    };

    const faults = faultsOf(() => renderHtml('supplement-notice', data));

    expect(faults.map(({ pointer }) => pointer).sort()).toEqual([
      '/issuedOn',
      '/missing/0/extra',
      '/missing/0/name',
      '/termDays',
    ]);
    expect(faults.every(({ detail }) => /[\u4e00-\u9fff]/.test(detail))).toBe(true);
  });

  it('refuses a decision whose payees do not make up the amount', () => {
    const data = { ...reliefDecisionSamples.full, amountFen: 60_000_01, jointShares: [] };

    const faults = faultsOf(() => renderHtml('relief-decision', data));

    expect(faults).toEqual([{ pointer: '/payees', detail: '各领款人金额之和应等于救助金额' }]);
  });

  it('loads nothing from anywhere: no script, no link, no address', () => {
    const { html } = renderHtml('relief-decision', reliefDecisionSamples.full);

    expect(html).not.toMatch(/<script|<link|https?:|url\(/);
  });
});

function faultsOf(render: () => unknown): { pointer: string; detail: string }[] {
  try {
    render();
  } catch (error) {
    if (error instanceof TemplateDataError) return error.faults;
    throw error;
  }
  return [];
}
