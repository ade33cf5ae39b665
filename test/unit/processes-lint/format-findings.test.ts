import { expect, it } from '@jest/globals';
import { formatFindings, summaryOf } from '../../../processes/lint/format-findings.js';
import type { Finding } from '../../../processes/lint/lint-rule.js';

const finding = (overrides: Partial<Finding>): Finding => ({
  ...{
    rule: 'task-term',
    severity: 'error',
    file: 'a.bpmn',
    elementId: 'seal',
    message: '没有期限',
  },
  legalBasis: { text: '某规定', source: 'https://example.org/' },
  ...overrides,
});

it('findings are printed by file, each with its rule, example and legal basis', () => {
  const text = formatFindings([
    finding({ example: '拟救助1元' }),
    finding({ file: 'b.bpmn', severity: 'warning', rule: 'element-named' }),
  ]);

  expect(text.split('\n')).toEqual([
    'a.bpmn',
    '  seal  错误  没有期限  task-term',
    '      例：拟救助1元',
    '      依据：某规定（https://example.org/）',
    '',
    'b.bpmn',
    '  seal  提醒  没有期限  element-named',
    '      依据：某规定（https://example.org/）',
  ]);
});

it('errors and warnings are counted apart', () => {
  expect(summaryOf([finding({}), finding({ severity: 'warning' }), finding({})])).toBe(
    '流程检查：2个错误，1个提醒。',
  );
  expect(summaryOf([])).toBe('流程检查：0个错误，0个提醒。');
});
