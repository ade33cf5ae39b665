/** What is used of the linter that every BPMN editor runs; it publishes no types of its own. */
declare module 'bpmnlint' {
  import type { ModdleElement } from 'bpmn-moddle';

  export interface Reporter {
    report(id: string, message: string): void;
  }

  export interface BpmnlintRule {
    check: (node: ModdleElement, reporter: Reporter) => boolean | undefined;
  }

  export type BpmnlintRuleFactory = () => BpmnlintRule;

  export interface BpmnlintConfig {
    extends?: string | string[];
    rules?: Record<string, 'off' | 'warn' | 'error' | 'info'>;
  }

  export interface Resolver {
    resolveRule(pkg: string, ruleName: string): unknown;
    resolveConfig(pkg: string, configName: string): unknown;
  }

  export interface Report {
    id?: string;
    message: string;
    category: string;
  }

  export class Linter {
    constructor(options: { config?: BpmnlintConfig; resolver: Resolver });
    lint(root: ModdleElement, config?: BpmnlintConfig): Promise<Record<string, Report[]>>;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  import type { Resolver } from 'bpmnlint';

  const NodeResolver: new () => Resolver;
  export default NodeResolver;
}

declare module 'bpmnlint/rules/*' {
  import type { BpmnlintRuleFactory } from 'bpmnlint';

  const rule: BpmnlintRuleFactory;
  export default rule;
}

declare module 'bpmnlint/config/recommended.js' {
  import type { BpmnlintConfig } from 'bpmnlint';

  const config: BpmnlintConfig;
  export default config;
}

declare module 'bpmnlint-plugin-camunda-compat' {
  import type { BpmnlintConfig } from 'bpmnlint';

  const plugin: { configs: Readonly<Record<string, BpmnlintConfig>> };
  export default plugin;
}

declare module 'bpmnlint-plugin-camunda-compat/rules/*' {
  import type { BpmnlintRuleFactory } from 'bpmnlint';

  const rule: BpmnlintRuleFactory;
  export default rule;
}
