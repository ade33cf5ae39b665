import { describe, expect, it } from '@jest/globals';
import { actPermissions } from '../../../../server/domain/access/act-permissions.js';
import { batchVerbs, isBatchVerb, maxBatch } from '../../../../server/domain/tasks/batch-verbs.js';

describe('what is done to several tasks at once', () => {
  it('is taking, giving back, urging, following and marking as read', () => {
    expect(Object.keys(batchVerbs)).toEqual(['claim', 'release', 'urge', 'star', 'read']);
    expect(maxBatch).toBe(50);
  });

  it('is none of the acts of a task, no decision and no payment', () => {
    const acts = Object.keys(actPermissions);

    expect(acts.length).toBeGreaterThan(30);
    expect(acts.filter(isBatchVerb)).toEqual([]);
    expect(
      ['complete', 'return', 'withdraw', 'approve', 'assign', 'toString'].filter(isBatchVerb),
    ).toEqual([]);
  });
});
