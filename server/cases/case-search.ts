import { identityKeys } from '../domain/people/identity-document.js';
import { queryTerms } from '../domain/search/terms.js';
import type { Vault } from '../vault.js';
import type { Way } from './case-page.js';

/** What is looked for: terms of names and numbers, the beginning of a whole number, blind indexes of an identity number. */
export interface CaseSearch {
  nameTerms: string[];
  numberTerm: string | null;
  /** The beginning of a case's own or external number. */
  number: string;
  identityIndexes: string[];
}

/** Shortest text that can be a whole number of a document. */
const shortestIdentity = 5;

/** A query as typed. A whole identity number is looked up by its keyed hash alone: nothing like it stands in the table. */
export function caseSearch({ vault }: { vault: Vault }, q: string): CaseSearch {
  const { name, number } = queryTerms(q);
  const typed = q.trim();
  return {
    ...{ nameTerms: name, numberTerm: number, number: typed },
    identityIndexes:
      typed.length < shortestIdentity ? [] : identityKeys(typed).map((key) => vault.index(key)),
  };
}

/** The ways by which it may be found, each through an index. */
export function foundBy({ nameTerms, numberTerm, number, identityIndexes }: CaseSearch): Way[] {
  const begins = `${number.replace(/[\\%_]/g, '\\$&')}%`;
  return [
    ...(nameTerms.length > 0 ? [byTerms(nameTerms)] : []),
    ...(numberTerm === null ? [] : [byTerms([numberTerm])]),
    { from: 'relief_case AS c', where: { sql: 'c.number LIKE ?', parameters: [begins] } },
    { from: 'relief_case AS c', where: { sql: 'c.external_number LIKE ?', parameters: [begins] } },
    ...(identityIndexes.length === 0
      ? []
      : [
          {
            from: `person JOIN application ON application.applicant_id = person.id
              JOIN relief_case AS c ON c.id = application.case_id`,
            where: { sql: 'person.identity_index IN (?)', parameters: [identityIndexes] },
          },
        ]),
  ];
}

function byTerms(terms: string[]): Way {
  const others = terms
    .slice(1)
    .map((_, n) => `JOIN case_term AS t${n} ON t${n}.case_id = t.case_id AND t${n}.term = ?`);
  return {
    from: `case_term AS t ${others.join(' ')} JOIN relief_case AS c ON c.id = t.case_id`,
    where: { sql: 't.term = ?', parameters: [...terms.slice(1), ...terms.slice(0, 1)] },
  };
}
