import { createContext, use } from 'react';
import type { LocalDate } from '../../../server/domain/basics/local-date.js';

/** What fields offer for choice besides the schema. */
export interface FormFacts {
  /** Applicants of the case: who may be a payee. */
  persons: readonly { id: string; name: string }[];
  offices: readonly { id: string; name: string }[];
  today: LocalDate;
}

export const FormFactsContext = createContext<FormFacts | null>(null);

export function useFormFacts(): FormFacts {
  const facts = use(FormFactsContext);
  if (facts === null) throw new Error('a form needs its facts');
  return facts;
}
