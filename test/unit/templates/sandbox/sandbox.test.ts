import { afterAll, describe, expect, it } from '@jest/globals';
import { renderHtml } from '../../../../templates/render/render-html.js';
import { createSandbox } from '../../../../templates/render/sandbox.js';
import { packagedBody } from '../../../../templates/render/template-files.js';
import { documentKinds } from '../../../../templates/index.js';
import { documentSamples } from '../../../../templates/samples/index.js';

const kind = 'recovery-notice' as const;
const data = documentSamples[kind].full;
const sandbox = createSandbox();
afterAll(() => sandbox.close());

const render = (body: string, given: unknown = data) =>
  sandbox.render({ kind, data: given, options: { template: { version: 'qingxi-1', body } } });

describe('the sandbox', () => {
  it('prints the same bytes as the program itself', async () => {
    const body = packagedBody(documentKinds[kind]);

    const { html, templateVersion } = await render(body);

    const direct = renderHtml(kind, data, { template: { version: 'qingxi-1', body } });
    expect(html).toBe(direct.html);
    expect(templateVersion).toBe(direct.templateVersion);
    expect(templateVersion).toMatch(/^qingxi-1\+[0-9a-f]{12}$/);
  });
});
