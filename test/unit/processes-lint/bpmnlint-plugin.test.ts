import { describe, expect, it } from '@jest/globals';
import type { BpmnlintRuleFactory } from 'bpmnlint';
import { bpmnlintPlugin, pluginResolver } from '../../../processes/lint/bpmnlint-plugin.js';
import { readPackage } from '../../../processes/package/package-files.js';
import { parseDiagram } from '../../../processes/package/parse-diagram.js';
import { readStandardPackage } from '../processes/read-processes.js';

const pkg = await readStandardPackage();
const files = await readPackage(new URL('../../../processes/', import.meta.url));
const elsewhere = { resolveRule: () => 'elsewhere', resolveConfig: () => 'elsewhere' };

/** What the linter does with a rule it resolved: here without it, since Jest cannot load its mix of module kinds. */
async function lintOpen(file: string, change: (xml: string) => string) {
  const xml = files.find(({ name }) => name === file)?.content ?? '';
  const definitions = await parseDiagram(file, change(xml));
  const plugin = bpmnlintPlugin(pkg, file);
  const resolver = pluginResolver(plugin, elsewhere);
  const reports: string[][] = [];
  for (const [name, severity] of Object.entries(plugin.configs.all.rules ?? {})) {
    const rule = resolver.resolveRule('bpmnlint-plugin-yingjiu', name) as BpmnlintRuleFactory;
    rule().check(definitions, { report: (id) => reports.push([name, severity, id]) });
  }
  return reports;
}

describe('the rules as a plugin of bpmnlint', () => {
  it('find nothing in a diagram of the standard package', async () => {
    expect(await lintOpen('ordinary-review.bpmn', (xml) => xml)).toEqual([]);
  });

  it('judge the open diagram in place of the stored one, and mark the element', async () => {
    const results = await lintOpen('fast-track.bpmn', (xml) =>
      xml.replace('<zeebe:header key="limitWorkingDays" value="1" />', ''),
    );

    expect(results).toEqual([['task-term', 'error', 'sign-phone-approval']]);
  });

  it('warn where the rule only warns', async () => {
    const results = await lintOpen('decision-service.bpmn', (xml) =>
      xml.replace('id="serve-document" name="送达"', 'id="serve-document"'),
    );

    expect(results).toEqual([['element-named', 'warn', 'serve-document']]);
  });

  it('are found under the name of the plugin, and other rules where they were', () => {
    const plugin = bpmnlintPlugin(pkg, 'hearing.bpmn');
    const resolver = pluginResolver(plugin, elsewhere);

    expect(resolver.resolveConfig('bpmnlint-plugin-yingjiu', 'all')).toBe(plugin.configs.all);
    expect(resolver.resolveConfig('bpmnlint', 'recommended')).toBe('elsewhere');
    expect(resolver.resolveRule('bpmnlint', 'label-required')).toBe('elsewhere');
  });
});
