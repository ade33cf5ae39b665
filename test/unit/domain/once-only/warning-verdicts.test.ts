import { describe, expect, it } from '@jest/globals';
import { warningKinds } from '../../../../server/domain/once-only/duplicate-rules.js';
import {
  verdictFault,
  warningNames,
  warningVerdicts,
} from '../../../../server/domain/once-only/warning-verdicts.js';

describe('verdictFault', () => {
  it('leaves of one person and one original case only that it is a second relief', () => {
    const refused = warningKinds.flatMap((kind) =>
      warningVerdicts
        .filter((verdict) => verdictFault(kind, verdict) !== null)
        .map((verdict) => `${kind} ${verdict}`),
    );

    expect(refused).toEqual(['same-relief different', 'same-relief related']);
  });

  it('every kind has a name of its own', () => {
    expect(new Set(Object.values(warningNames)).size).toBe(warningKinds.length);
  });
});
