import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  generalMessages,
  platformMessages,
} from '../../../../processes/lint/engine/engine-messages.js';
import { repeatedBy } from '../../../../processes/lint/engine/repeated-by.js';
import type { Finding } from '../../../../processes/lint/lint-rule.js';
import { readPackage, type PackageFile } from '../../../../processes/package/package-files.js';

const standard = await readPackage(new URL('../../../../processes/', import.meta.url));

/** The standard package with one diagram changed. */
const changed = (file: string, change: (xml: string) => string): PackageFile[] =>
  standard
    .filter(({ name }) => name === file)
    .map(({ name, content }) => ({ name, content: change(content) }));

const packages = [
  standard,
  changed('ordinary-review.bpmn', (xml) => xml.replace(' name="检察长已审批"', '')),
  changed('disbursement.bpmn', (xml) =>
    xml.replace(/<zeebe:taskDefinition type="reserve-funds"[^>]*>/, ''),
  ),
  changed('hearing.bpmn', (xml) => xml.slice(0, 2000)),
];

const script = fileURLToPath(new URL('print-findings.ts', import.meta.url));
const run = spawnSync(process.execPath, ['--import', 'tsx', script], {
  input: JSON.stringify(packages),
  encoding: 'utf8',
});
const { findings, rules } = JSON.parse(run.stdout) as { findings: Finding[][]; rules: string[][] };

describe('what the engine says of a package', () => {
  it('is nothing of the standard package', () => {
    expect(findings[0]).toEqual([]);
  });

  it('names the element, in Chinese, with what to do', () => {
    expect(findings[1]).toEqual([
      expect.objectContaining({
        ...{ rule: 'label-required', severity: 'error', elementId: 'decided-by-chief' },
        message: '“decided-by-chief”（未命名）没有名称，看图的人不知道是什么。请填写名称',
      }),
    ]);
    expect(findings[2]?.map(({ rule, message }) => [rule, message])).toEqual([
      ['camunda-compat/implementation', '“落实资金”没有写明由系统做什么。请选择处理内容'],
    ]);
  });

  it('leaves a diagram that cannot be read to the rule for that', () => {
    expect(findings[3]).toEqual([]);
  });

  it('has Chinese for every rule', () => {
    expect(rules).toEqual([
      Object.keys(generalMessages).sort(),
      Object.keys(platformMessages).sort(),
    ]);
  });
});

describe('a finding of the engine', () => {
  const found = { rule: 'label-required', file: 'a.bpmn', elementId: 'task' } as Finding;

  it('is not said where one of our rules says the same of the element', () => {
    expect(repeatedBy(found, [{ ...found, rule: 'element-named' }])).toBe(true);
  });

  it('is said beside one of another matter, element or file', () => {
    const others = [
      { ...found, rule: 'task-role' },
      { ...found, rule: 'element-named', elementId: 'other' },
      { ...found, rule: 'element-named', file: 'b.bpmn' },
    ];

    expect(repeatedBy(found, others)).toBe(false);
  });
});
