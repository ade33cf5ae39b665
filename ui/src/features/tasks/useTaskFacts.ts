import { useMemo } from 'react';
import type { FormFacts } from '../../form/form-facts.js';
import { today } from '../../shared/today.js';
import type { Case } from '../cases/useCase.query.js';
import { PhrasePicker } from '../phrases/PhrasePicker.js';
import { useOffices } from '../offices/useOffices.query.js';

/** What the fields of a task's form offer for choice. */
export function useTaskFacts({ applicants }: Case): FormFacts {
  const offices = useOffices();
  return useMemo(
    () => ({
      persons: applicants.map(({ id, name }) => ({ id, name })),
      offices: offices.data?.items ?? [],
      today: today(),
      Phrases: PhrasePicker,
    }),
    [applicants, offices.data],
  );
}
