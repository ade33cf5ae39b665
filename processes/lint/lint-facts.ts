import type { AmountBand } from '../../server/domain/authority/bands.js';

/** An office a package applies to. */
export interface LintOffice {
  name: string;
  id: string;
  parentId: string | null;
  /** Roles the office has a post for. */
  posts: readonly string[];
  /** Amount bands in force; empty when it has none, its own or inherited. */
  bands: readonly AmountBand[];
}

/** What a package refers to and does not hold itself; by id, with the official name where people have one. */
export interface LintFacts {
  offices: readonly LintOffice[];
  /** Role → name. */
  roles: Readonly<Record<string, string>>;
  /** Act of a user task → roles that may ever do it. */
  actRoles: Readonly<Record<string, readonly string[]>>;
  /** Term of law → name. */
  terms: Readonly<Record<string, string>>;
  /** Kind of document → title. */
  documents: Readonly<Record<string, string>>;
  notices: readonly string[];
  jobTypes: readonly string[];
  messages: readonly string[];
  errorCodes: readonly string[];
  /** Value of a fact → how people say it, e.g. `small` → 小额. */
  words: Readonly<Record<string, string>>;
}
