import { useMemo } from 'react';
import type { FormFacts } from '../../form/form-facts.js';
import { today } from '../../shared/today.js';
import { attachmentsOfCase } from '../attachments/FormAttachments.js';
import type { Case } from '../cases/useCase.query.js';
import { PhrasePicker } from '../phrases/PhrasePicker.js';
import { useOffices } from '../offices/useOffices.query.js';

/** What the fields of a task's form offer for choice. */
export function useTaskFacts({ id, applicants }: Case): FormFacts {
  const offices = useOffices();
  const Attachments = useMemo(() => attachmentsOfCase(id), [id]);
  return useMemo(
    () => ({
      persons: applicants.map(({ id, name }) => ({ id, name })),
      offices: offices.data?.items ?? [],
      today: today(),
      Phrases: PhrasePicker,
      Attachments,
    }),
    [applicants, offices.data, Attachments],
  );
}
