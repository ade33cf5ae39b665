import type { ModdleElement } from 'bpmn-moddle';
import type { BpmnlintConfig, BpmnlintRuleFactory, Resolver } from 'bpmnlint';
import type { LintPackage } from './lint-package.js';
import { readProcess } from './model/diagram-model.js';
import { lintRules } from './rules/index.js';

/** Name by which a configuration extends the rules: `plugin:yingjiu/all`. */
const pluginName = 'bpmnlint-plugin-yingjiu';

export interface BpmnlintPlugin {
  configs: { all: BpmnlintConfig };
  rules: Record<string, BpmnlintRuleFactory>;
}

/**
 * Our rules for bpmnlint, as editors run it on the diagram that is open: it is judged in its package, in place of the
 * stored diagram of the same file, and only what concerns it is reported.
 */
export function bpmnlintPlugin(pkg: LintPackage, file: string): BpmnlintPlugin {
  const rules = lintRules.map(({ name, check }): [string, BpmnlintRuleFactory] => [
    name,
    () => ({
      check: (node, reporter) => {
        if (node.$type !== 'bpmn:Definitions') return undefined;
        for (const fault of check(openedIn(pkg, file, node))) {
          if (fault.file !== file) continue;
          const example = fault.example === undefined ? '' : `（${fault.example}）`;
          reporter.report(fault.elementId, `${fault.message}${example}`);
        }
        // the rest of the tree is seen already
        return false;
      },
    }),
  ]);
  const severities = lintRules.map(({ name, severity }): [string, 'error' | 'warn'] => [
    name,
    severity === 'error' ? 'error' : 'warn',
  ]);
  return {
    configs: { all: { rules: Object.fromEntries(severities) } },
    rules: Object.fromEntries(rules),
  };
}

/** Finds our plugin's rules in the plugin, and all others where `next` finds them. */
export const pluginResolver = (plugin: BpmnlintPlugin, next: Resolver): Resolver => ({
  resolveRule: (pkg, name) =>
    pkg === pluginName ? plugin.rules[name] : next.resolveRule(pkg, name),
  resolveConfig: (pkg, name) =>
    pkg === pluginName && name === 'all' ? plugin.configs.all : next.resolveConfig(pkg, name),
});

const opened = new WeakMap<ModdleElement, LintPackage>();

/** The package with the open diagram; read once for all rules. */
function openedIn(pkg: LintPackage, file: string, diagram: ModdleElement): LintPackage {
  const known = opened.get(diagram);
  if (known) return known;
  const others = pkg.processes.filter((process) => process.file !== file);
  const open = { ...pkg, processes: [...others, readProcess(file, diagram)] };
  opened.set(diagram, open);
  return open;
}
