import type { LintPackage } from './lint-package.js';

/** Errors block a release; a warning wants a reason. */
export type Severity = 'error' | 'warning';

/** The text a rule follows from, and where it can be read; `confidence` is left out when two sources agree (H). */
export interface LegalBasis {
  text: string;
  source: string;
  confidence?: 'M' | 'L';
}

/** One fault a rule sees. */
export interface Fault {
  /** Path in the package. */
  file: string;
  /** Id of the element to mark, or of the process or decision when no element is at fault. */
  elementId: string;
  /** What is wrong, at which element, and what to do; Chinese. */
  message: string;
  /** A case or way that shows it; Chinese. */
  example?: string;
}

/** A rule over a whole package: pure, so that it runs in a browser and before a release alike. */
export interface LintRule {
  name: string;
  severity: Severity;
  legalBasis: LegalBasis;
  check: (pkg: LintPackage) => Fault[];
}

/** A fault with the rule it offends. */
export interface Finding extends Fault {
  rule: string;
  severity: Severity;
  legalBasis: LegalBasis;
}
