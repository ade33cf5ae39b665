import { createContext, use, type ComponentType } from 'react';
import type { LocalDate } from '../../../server/domain/basics/local-date.js';

/** What fields offer for choice besides the schema. */
export interface FormFacts {
  /** Applicants of the case: who may be a payee. */
  persons: readonly { id: string; name: string }[];
  offices: readonly { id: string; name: string }[];
  today: LocalDate;
  /** Offers phrases beside a field for an opinion; nothing where there are none. */
  Phrases?: ComponentType<{ text: string; onInsert: (phrase: string) => void }>;
}

export const FormFactsContext = createContext<FormFacts | null>(null);

export function useFormFacts(): FormFacts {
  const facts = use(FormFactsContext);
  if (facts === null) throw new Error('a form needs its facts');
  return facts;
}
