import { describe, expect, it } from '@jest/globals';
import { urlOf } from '../../../ui/src/api/client.js';

describe('the address of an endpoint', () => {
  it('parameters are filled in and escaped', () => {
    expect(urlOf('/api/cases/:id/diagrams', { id: 'a/b 1' }, undefined)).toBe(
      '/api/cases/a%2Fb%201/diagrams',
    );
  });

  it('what was not asked for is left out of the query', () => {
    expect(
      urlOf('/api/tasks', undefined, { box: 'todo', q: '', cursor: undefined, limit: 5 }),
    ).toBe('/api/tasks?box=todo&limit=5');
  });
});
