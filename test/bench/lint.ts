import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { demoFacts } from '../../processes/lint/demo-facts.js';
import { lintPackage } from '../../processes/lint/lint-package.js';
import { readLintPackage } from '../../processes/lint/read-lint-package.js';
import { readPackage, type PackageFile } from '../../processes/package/package-files.js';
import { parseDiagram } from '../../processes/package/parse-diagram.js';
import { formatTable } from '../../server/demo/report.js';
import { machine } from './report.js';

const rounds = 20;
/** Levels of approval of the generated diagram: a task, a gateway and an end each, and a start and a last end around them. */
const levels = 100;

/** How long the rules take for a review of 302 elements and for the standard package, beside bpmnlint's own rules; `npm run bench:lint`. */
async function main(): Promise<void> {
  const standard = await readPackage(new URL('../../processes/', import.meta.url));
  const forms = standard.filter(({ name }) => name.endsWith('.form'));
  const long = { name: 'long-review.bpmn', content: longReview() };
  const own = await measure(await lintOf([...forms, long]));
  const bare = await measure(await bareOf([long]));
  const whole = await measure(await lintOf(standard));
  const bareWhole = await measure(await bareOf(standard));
  const row = (what: string, ours: number, theirs: number) => [
    ...[what, ours.toFixed(1), theirs.toFixed(1), (ours / theirs).toFixed(2)],
  ];
  console.log(machine());
  console.log(
    formatTable([
      ['流程检查，中位数 ms', '本系统的规则', 'bpmnlint 推荐规则', '倍数'],
      row(`一个流程图，${levels * 3 + 2} 个元素`, own, bare),
      row('标准流程包，9 个流程图', whole, bareWhole),
    ]),
  );
}

/** Reading is not counted: an editor holds the parsed diagram. */
async function lintOf(files: readonly PackageFile[]): Promise<() => Promise<void>> {
  const pkg = await readLintPackage(files, demoFacts());
  const findings = lintPackage(pkg);
  if (findings.length > 0) throw new Error(findings[0]?.message);
  return async () => {
    lintPackage(pkg);
  };
}

async function bareOf(files: readonly PackageFile[]): Promise<() => Promise<void>> {
  const diagrams = files.filter(({ name }) => name.endsWith('.bpmn'));
  const parsed = await Promise.all(
    diagrams.map(({ name, content }) => parseDiagram(name, content)),
  );
  const linter = new Linter({
    config: { extends: 'bpmnlint:recommended' },
    resolver: new NodeResolver(),
  });
  return async () => {
    for (const diagram of parsed) await linter.lint(diagram);
  };
}

async function measure(run: () => Promise<void>): Promise<number> {
  await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now();
    await run();
    times.push(performance.now() - startedAt);
  }
  return times.sort((a, b) => a - b)[rounds / 2] ?? 0;
}

/** Approvals one after another, each of which may end the review. */
function longReview(): string {
  const numbers = Array.from({ length: levels }, (_, level) => level);
  const next = (level: number) => (level + 1 < levels ? `opinion-${level + 1}` : 'agreed');
  const sections = numbers.map(
    (n) => `<bpmn:userTask id="opinion-${n}" name="第${n + 1}级审批"><bpmn:extensionElements>
      <zeebe:formDefinition formKey="give-opinion" />
      <zeebe:assignmentDefinition candidateGroups="chief" /><zeebe:taskHeaders>
      <zeebe:header key="act" value="give-opinion" /><zeebe:header key="step" value="chief" />
      <zeebe:header key="nextStep" value="end" /><zeebe:header key="term" value="decision" />
      </zeebe:taskHeaders></bpmn:extensionElements></bpmn:userTask>
    <bpmn:exclusiveGateway id="verdict-${n}" name="是否退回" default="go-on-${n}" />
    <bpmn:endEvent id="returned-${n}" name="退回" />
    <bpmn:sequenceFlow id="answer-${n}" sourceRef="opinion-${n}" targetRef="verdict-${n}" />
    <bpmn:sequenceFlow id="return-${n}" sourceRef="verdict-${n}" targetRef="returned-${n}">
      <bpmn:conditionExpression>=verdict = "return" or verdict = "adjust"</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="go-on-${n}" sourceRef="verdict-${n}" targetRef="${next(n)}" />`,
  );
  return `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="x">
    <bpmn:process id="long-review" name="多级审批" isExecutable="true">
    <bpmn:startEvent id="begun" name="报请审批" />
    <bpmn:sequenceFlow id="begin" sourceRef="begun" targetRef="opinion-0" />
    ${sections.join('\n')}<bpmn:endEvent id="agreed" name="同意" />
    </bpmn:process></bpmn:definitions>`;
}

await main();
