import { JobHeader, TaskHeader } from '../contract.js';
import type { LintPackage } from '../lint/lint-package.js';
import type { ElementModel } from '../lint/model/diagram-model.js';

/** What a package refers to: parts of its own, and what the installation has to know. */
export const referenceKinds = [
  ...(['role', 'form', 'document', 'term', 'notice', 'message', 'error'] as const),
  ...(['act', 'job-type', 'process', 'table'] as const),
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** A reference at the element that makes it. */
export interface Reference {
  kind: ReferenceKind;
  id: string;
  file: string;
  elementId: string;
  /** As drawn; empty: it has no name. */
  elementName: string;
}

/** Every reference of the diagrams of a package, in the order they are drawn. */
export function referencesOf({ processes }: Pick<LintPackage, 'processes'>): Reference[] {
  return processes.flatMap(({ file, elements }) =>
    elements.flatMap((element) =>
      idsOf(element).flatMap(([kind, id]) =>
        id === null || id === undefined || id === ''
          ? []
          : [{ kind, id, file, elementId: element.id, elementName: element.name }],
      ),
    ),
  );
}

/** The references to what is neither in the package nor known to the installation. */
export function missingReferences(pkg: LintPackage): Reference[] {
  const known = knownIds(pkg);
  return referencesOf(pkg).filter(({ kind, id }) => !known[kind].has(id));
}

function idsOf(element: ElementModel): [ReferenceKind, string | null | undefined][] {
  const { headers } = element;
  return [
    ['role', element.role],
    ['role', headers[TaskHeader.overdue]],
    ['form', element.formKey],
    ['act', headers[TaskHeader.act]],
    ['term', headers[JobHeader.term]],
    ['document', headers[JobHeader.documentKind]],
    ['notice', headers[JobHeader.notice]],
    ['job-type', element.jobType],
    ['message', element.message],
    ['error', element.errorCode],
    ['process', element.calledProcess],
    ['table', element.calledDecision],
  ];
}

function knownIds({ facts, ...pkg }: LintPackage): Record<ReferenceKind, ReadonlySet<string>> {
  return {
    role: new Set(Object.keys(facts.roles)),
    form: new Set(pkg.forms.map(({ id }) => id)),
    document: new Set(Object.keys(facts.documents)),
    term: new Set(Object.keys(facts.terms)),
    notice: new Set(facts.notices),
    message: new Set(facts.messages),
    error: new Set(facts.errorCodes),
    act: new Set(Object.keys(facts.actRoles)),
    'job-type': new Set(facts.jobTypes),
    process: new Set(pkg.processes.map(({ id }) => id)),
    table: new Set(pkg.tables.map(({ id }) => id)),
  };
}
