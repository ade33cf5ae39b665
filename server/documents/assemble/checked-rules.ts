import { ruleVersionOn } from '../../../templates/vocabulary/legal-basis.js';
import { EligibilityView } from '../../cases/review-view-api.js';
import { conclusionTexts } from '../../domain/eligibility/eligibility.js';
import type { Finding } from '../../domain/eligibility/finding.js';
import { ruleVersion } from '../../domain/eligibility/rule-versions.js';
import type { Assembly } from '../assembly.js';
import { rulesOn, situation, textOf } from './parts.js';

/** What the rules say of the case, as the report lists it: grounds with their conditions, then everything against it. */
export function checkedRules(assembly: Assembly) {
  const { file } = assembly;
  const exceptionReason = textOf(file.findings.proposal?.data, 'exceptionReason');
  const assessed = EligibilityView.safeParse(file.findings.eligibility?.data);
  if (!assessed.success) return notAssessed(assembly, exceptionReason);
  const { conclusion, ruleVersion: version, situation: claimed, tree } = assessed.data;
  const rules = ruleVersion(version).title;
  const [grounds, generallyNot, never] = tree.children;
  const against = [...(generallyNot?.children ?? []), ...(never?.children ?? [])];
  return {
    rules,
    conclusion: conclusionTexts[conclusion],
    missing: tree.missing,
    findings: [
      ...telling(grounds?.children ?? [], claimed).map((rule) => row(rule, rules, forWords)),
      ...against.map((rule) => row(rule, rules, againstWords)),
    ],
    exceptionReason,
  };
}

/** The grounds that hold and the one relied on; with neither those still open, and where nothing is open all. */
function telling(grounds: readonly Finding[], claimed: string | null): readonly Finding[] {
  const held = grounds.filter(
    ({ id, holds }) => holds === true || id === `situation-${claimed ?? ''}`,
  );
  if (held.length > 0) return held;
  const open = grounds.filter(({ holds }) => holds === 'unknown');
  return open.length > 0 ? open : grounds;
}

type Words = readonly [yes: '符合' | '存在', no: '不符合' | '不存在'];
const forWords: Words = ['符合', '不符合'];
const againstWords: Words = ['存在', '不存在'];

/** An article of the rules applied stands alone, that of another text with its title. */
function row(rule: Finding, rules: string, words: Words) {
  const { citation, text, children } = rule;
  return {
    article: citation.text === rules ? citation.article : `${citation.text}${citation.article}`,
    text,
    ...verdict(rule, words),
    conditions: children.map((condition) => ({
      text: condition.text,
      ...verdict(condition, words),
    })),
  };
}

/** A fact in the words of its rule is not said twice. */
function verdict({ text, holds, facts, missing }: Finding, [yes, no]: Words) {
  const said = (label: string, found: string) => (label === text ? found : `${label}：${found}`);
  const known = facts.map(({ label, value }) => said(label, value ? '查明属实' : '查明不属实'));
  const open = missing.map((label) => said(label, '待查'));
  const basis = [...known, ...open].join('；');
  return {
    holds: holds === 'unknown' ? ('待核实' as const) : holds ? yes : no,
    basis: basis === '' ? null : basis,
  };
}

function notAssessed(assembly: Assembly, exceptionReason: string | null) {
  const found = situation(assembly.file) ?? { article: '第七条', text: '救助情形' };
  return {
    rules: ruleVersionOn(rulesOn(assembly)).title,
    conclusion: conclusionTexts.undetermined,
    missing: [],
    findings: [{ ...found, holds: '待核实' as const, basis: null, conditions: [] }],
    exceptionReason,
  };
}
