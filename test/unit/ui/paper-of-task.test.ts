import { describe, expect, it } from '@jest/globals';
import { paperOfTask } from '../../../ui/src/features/tasks/paper-of-task.js';

const paper = (id: string, kind: string, state: string, officeId = 'county-a') => ({
  ...{ id, kind, state, officeId, title: id, number: null, recipient: null },
  ...{ internal: false, issuedOn: '2026-11-02', servedOn: null, filedOn: null },
  ...{ correctsId: null, notPrintable: false },
});

const documents = [
  paper('acceptance', 'acceptance-notice', 'issued'),
  paper('first', 'relief-decision', 'issued'),
  paper('refusal', 'refusal-decision', 'issued'),
  paper('above', 'relief-decision', 'issued', 'city-a'),
  paper('sealed-above', 'relief-decision', 'sealed', 'city-a'),
  paper('served', 'relief-decision', 'served'),
];

describe('the paper a task is about', () => {
  it.each([
    ['is the newest decision of the own office that is to be sealed', 'seal-document', 'refusal'],
    ['is the decision to be served, also of another office', 'serve-document', 'sealed-above'],
    ['is none where nothing is sealed or served', 'give-opinion', undefined],
    ['is none where no act is named', null, undefined],
  ])('%s', (_, act, id) => {
    const found = paperOfTask({ act, officeId: 'county-a' }, { documents });

    expect(found?.document.id).toBe(id);
  });

  it('is none when no decision has come so far', () => {
    const issuedOnly = documents.filter(({ state }) => state === 'issued');

    expect(
      paperOfTask({ act: 'serve-document', officeId: 'county-a' }, { documents: issuedOnly }),
    ).toBeNull();
  });
});
