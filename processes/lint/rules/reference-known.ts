import { JobHeader, JobType, TaskHeader, Act } from '../../contract.js';
import type { LintFacts } from '../lint-facts.js';
import type { LintPackage } from '../lint-package.js';
import type { LintRule } from '../lint-rule.js';
import type { ElementModel } from '../model/diagram-model.js';
import { named } from './named.js';
import { law } from './sources.js';

/** Whatever a diagram names exists: jobs somebody serves, messages somebody sends, papers with a template, decisions, errors, acts. */
export const referenceKnown: LintRule = {
  name: 'reference-known',
  severity: 'error',
  legalBasis: law.documents,
  check: (pkg) =>
    pkg.processes.flatMap(({ file, elements }) =>
      elements.flatMap((element) =>
        [
          ...jobFaults(pkg.facts, element),
          ...eventFaults(pkg.facts, element),
          ...otherFaults(pkg, element),
        ].map((fault) => ({ file, elementId: element.id, message: `${named(element)}${fault}` })),
      ),
    ),
};

function jobFaults(facts: LintFacts, { type, jobType, headers }: ElementModel): string[] {
  if (jobType === null) {
    return type === 'bpmn:ServiceTask' ? ['没有写明由系统做什么。请选择一种系统步骤'] : [];
  }
  if (!facts.jobTypes.includes(jobType)) {
    return [`的系统步骤“${jobType}”不存在，案件会停在这里。请从系统步骤里选择`];
  }
  switch (jobType) {
    case JobType.issueDocument:
      return unless(headers[JobHeader.documentKind], Object.keys(facts.documents), '文书');
    case JobType.startTerm:
    case JobType.stopTerm:
      return unless(headers[JobHeader.term], Object.keys(facts.terms), '期限');
    case JobType.notify:
      return unless(headers[JobHeader.notice], facts.notices, '通知');
    default:
      return [];
  }
}

function eventFaults(facts: LintFacts, { message, errorCode }: ElementModel): string[] {
  return [
    ...(message === null ? [] : unless(message, facts.messages, '消息')),
    ...(errorCode === null ? [] : unless(errorCode, facts.errorCodes, '错误代码')),
  ];
}

function otherFaults(pkg: LintPackage, { headers, calledDecision }: ElementModel): string[] {
  const act = headers[TaskHeader.act];
  const tables = pkg.tables.map(({ id }) => id);
  return [
    ...(act === undefined ? [] : unless(act, Act, '办理事项')),
    ...(calledDecision === null ? [] : unless(calledDecision, tables, '决策表')),
  ];
}

function unless(name: string | undefined, known: readonly string[], what: string): string[] {
  if (name === undefined) return [`没有选择${what}。请选择一种${what}`];
  return known.includes(name) ? [] : [`的${what}“${name}”不存在。请从已有的${what}里选择`];
}
