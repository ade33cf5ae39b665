import type { ModdleElement } from 'bpmn-moddle';
import { Linter, type BpmnlintConfig, type Resolver } from 'bpmnlint';
import compat from 'bpmnlint-plugin-camunda-compat';
import recommended from 'bpmnlint/config/recommended.js';
import { childrenOf, flowElementsOf, processesOf } from '../../package/moddle-tree.js';
import type { PackageFile } from '../../package/package-files.js';
import { parseDiagram } from '../../package/parse-diagram.js';
import type { Finding } from '../lint-rule.js';
import { named } from '../rules/named.js';
import { generalMessages, platformMessages } from './engine-messages.js';
import { generalRules } from './general-rules.js';
import { platformRules } from './platform-rules.js';
import { repeatedBy } from './repeated-by.js';

const platformPlugin = 'bpmnlint-plugin-camunda-compat';
const platformPrefix = 'camunda-compat/';

const legalBasis = {
  text: 'BPMN 2.0 与流程引擎的要求',
  source: 'https://github.com/bpmn-io/bpmnlint',
};

const resolver: Resolver = {
  resolveRule: (pkg, name) => (pkg === platformPlugin ? platformRules : generalRules)[name],
  resolveConfig: (pkg, name) => (pkg === platformPlugin ? compat.configs[name] : recommended),
};

const config: BpmnlintConfig = {
  extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-cloud-8-5'],
};

/**
 * What the notation and the engine say of the diagrams of a package, in a browser as on the server: the rules bpmnlint recommends and
 * those the makers of the engine write down for its line 8.5. A diagram that cannot be read is left to `file-readable`; what one of
 * our own rules says of an element already (`own`) is not said again.
 */
export async function engineFindings(
  files: readonly PackageFile[],
  own: readonly Finding[] = [],
): Promise<Finding[]> {
  const diagrams = files.filter(({ name }) => name.endsWith('.bpmn'));
  const found = await Promise.all(diagrams.map(findingsOf));
  return found.flat().filter((finding) => !repeatedBy(finding, own));
}

async function findingsOf({ name: file, content }: PackageFile): Promise<Finding[]> {
  const diagram = await parseDiagram(file, content).catch(() => null);
  if (diagram === null) return [];
  const reports = await new Linter({ config, resolver }).lint(diagram);
  const names = namesIn(diagram);
  return Object.entries(reports).flatMap(([rule, found]) =>
    found.map(({ id = file, category, message }) => ({
      ...{ rule, file, elementId: id, legalBasis },
      severity:
        category === 'warn' || category === 'info' ? ('warning' as const) : ('error' as const),
      message: messageOf(rule, names.get(id) ?? { id, name: '' }, message),
    })),
  );
}

/** In Chinese; of a rule that is not known here, as when the libraries are newer, in their own words. */
function messageOf(rule: string, element: { id: string; name: string }, message: string): string {
  const isPlatform = rule.startsWith(platformPrefix);
  const said = isPlatform
    ? platformMessages[rule.slice(platformPrefix.length)]
    : generalMessages[rule];
  return said === undefined ? message : `${named(element)}${said}`;
}

function namesIn(diagram: ModdleElement): Map<string, { id: string; name: string }> {
  const processes = processesOf(diagram);
  const elements = [...processes, ...processes.flatMap(flowElementsOf)].concat(
    childrenOf(diagram, 'rootElements'),
  );
  return new Map(
    elements.map(({ id = '', name }) => [id, { id, name: typeof name === 'string' ? name : '' }]),
  );
}
