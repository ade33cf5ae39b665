import { wordOfAct } from '../element-templates/reference-words.js';
import type { LintFacts } from '../lint/lint-facts.js';
import type { PackageFile } from '../package/package-files.js';
import { isConfirmedTerm, termInWords } from './term-words.js';

/** What a package refers to and does not name itself: roles, terms of law and papers by id. */
export type NamedFacts = Pick<LintFacts, 'roles' | 'terms' | 'documents'>;

/** Names of what a diagram refers to by id; an id nobody has a name for is shown as it is written. */
export interface PackageNames {
  role: (id: string) => string;
  /** With its length where that is confirmed. */
  term: (id: string) => string;
  document: (id: string) => string;
  form: (id: string) => string;
  /** Of a called process or a decision, by its id without release. */
  process: (id: string) => string;
}

/** The names for one or more versions of a package; processes are named by their diagrams, forms by what is done with them. */
export function namesFor(
  facts: NamedFacts,
  ...packages: readonly (readonly PackageFile[])[]
): PackageNames {
  const titles = new Map(packages.flat().flatMap(titleIn));
  return {
    role: (id) => facts.roles[id] ?? id,
    term: (id) => (isConfirmedTerm(id) ? termInWords(id) : (facts.terms[id] ?? id)),
    document: (id) => facts.documents[id] ?? id,
    form: wordOfAct,
    process: (id) => titles.get(id) ?? id,
  };
}

/** The id and name of what a diagram or table defines; from the text, since one that cannot be parsed has a name, too. */
function titleIn({ name, content }: PackageFile): [string, string][] {
  const tag = /<(?:\w+:)?(?:process|decision)\b[^>]*>/.exec(
    name.endsWith('.form') ? '' : content,
  )?.[0];
  const [id, title] = [/\bid="([^"]+)"/, /\bname="([^"]+)"/].map(
    (part) => part.exec(tag ?? '')?.[1],
  );
  return id === undefined || title === undefined ? [] : [[id, title]];
}
