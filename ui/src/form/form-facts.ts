import { createContext, use, type ComponentType } from 'react';
import type { LocalDate } from '../../../server/domain/basics/local-date.js';
import type { EnclosureKind } from '../../../server/domain/forms/form-attachments.js';

/** How a field of files is drawn. */
export interface EnclosureProps {
  kind: EnclosureKind;
  /** What the files are, for who does not see the screen. */
  label: string;
  /** How many files at most. */
  max: number;
  /** Ids of the scans, in order. */
  value: readonly string[];
  isDisabled: boolean;
  onChange: (ids: string[]) => void;
  onBusyChange: (isBusy: boolean) => void;
}

/** What fields offer for choice besides the schema. */
export interface FormFacts {
  /** Applicants of the case: who may be a payee. */
  persons: readonly { id: string; name: string }[];
  offices: readonly { id: string; name: string }[];
  today: LocalDate;
  /** Offers phrases beside a field for an opinion; nothing where there are none. */
  Phrases?: ComponentType<{ text: string; onInsert: (phrase: string) => void }>;
  /** Takes files in and shows them; absent: they are only counted. */
  Attachments?: ComponentType<EnclosureProps>;
  /** Told when a field begins to send files and when it is done. */
  onSending?: (pointer: string, isSending: boolean) => void;
}

export const FormFactsContext = createContext<FormFacts | null>(null);

export function useFormFacts(): FormFacts {
  const facts = use(FormFactsContext);
  if (facts === null) throw new Error('a form needs its facts');
  return facts;
}
