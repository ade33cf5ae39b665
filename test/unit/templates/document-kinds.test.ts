import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { documentKinds } from '../../../templates/index.js';

const kinds = Object.entries(documentKinds);

describe('document kinds', () => {
  it.each(kinds)(
    '%s has its id as name of its files and a template beside its schema',
    (id, { kind, group }) => {
      const template = new URL(`../../../templates/kinds/${group}/${id}.hbs`, import.meta.url);

      expect(kind).toBe(id);
      expect(existsSync(template)).toBe(true);
    },
  );

  it.each(kinds)(
    '%s takes a number exactly when its data hold one',
    (_id, { isNumbered, data }) => {
      expect(Object.keys(data.shape).includes('number')).toBe(isNumbered);
    },
  );

  it('keeps review and discussion out of the applicant’s file', () => {
    const internal = kinds.filter(([, { volume }]) => volume === '内卷').map(([id]) => id);

    expect(internal).toEqual([
      'clue-transfer-form',
      'ex-officio-approval',
      'case-assignment-notice',
      'review-report',
      'hearing-plan',
      'hearing-opinion',
      'advance-approval',
      'phone-approval-record',
      'relief-approval',
      'collective-discussion-record',
      'joint-relief-request',
      'joint-relief-reply',
      'closing-report',
      'case-card',
    ]);
  });
});
