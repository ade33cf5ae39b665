import type { Finding } from './lint-rule.js';

const words = { error: '错误', warning: '提醒' };

/** Findings as a compiler prints them: by file, one block each with rule, element, case and legal basis; empty when there are none. */
export function formatFindings(findings: readonly Finding[]): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const blocks = files.map((file) => {
    const own = findings.filter((finding) => finding.file === file);
    return [file, ...own.map(blockOf)].join('\n');
  });
  return blocks.join('\n\n');
}

/** How many errors and warnings, in one sentence. */
export function summaryOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `流程检查：${errors}个错误，${findings.length - errors}个提醒。`;
}

function blockOf({ severity, rule, elementId, message, example, legalBasis }: Finding): string {
  return [
    `  ${elementId}  ${words[severity]}  ${message}  ${rule}`,
    ...(example === undefined ? [] : [`      例：${example}`]),
    `      依据：${legalBasis.text}（${legalBasis.source}）`,
  ].join('\n');
}
