import { describe, expect, it } from '@jest/globals';
import { materialItems } from '../../../../server/cases/create-application-api.js';
import {
  itemOfMaterial,
  materialList,
  type Situation,
} from '../../../../server/domain/intake/material-list.js';

const usual: Situation = { form: 'written', relation: '本人', isMinor: false };
const keys = (situation: Partial<Situation>) =>
  materialList({ ...usual, ...situation }).map(({ key }) => key);
const always = ['identity', 'harm', 'hardship', 'compensation', 'other'];

describe('the check list of materials', () => {
  it.each([
    [{}, ['application', ...always]],
    [{ form: 'none' as const }, always],
    [{ relation: '' }, ['application', ...always]],
  ])('of %j is %j', (situation, expected) => {
    expect(keys(situation)).toEqual(expected);
  });

  it('has what proves the tie to the victim, the guardian and the agent, where there are any', () => {
    const found = keys({ form: 'on-behalf', relation: '子女', isMinor: true });

    expect(found.slice(1, 5)).toEqual(['identity', 'relation', 'guardian', 'agent']);
    expect(keys({ form: 'oral' })).not.toContain('agent');
  });

  it('asks for a power of attorney only where the law gives none', () => {
    const name = (agentAuthority?: 'statutory') =>
      materialList({ ...usual, form: 'on-behalf', agentAuthority }).find(
        ({ key }) => key === 'agent',
      )?.name;

    expect(name()).toContain('授权委托书');
    expect(name('statutory')).toContain('法定代理人');
  });

  it('lets the office collect proofs, never the application or who somebody is', () => {
    const rows = materialList({ form: 'on-behalf', relation: '子女', isMinor: true });

    expect(rows.filter(({ isCollectable }) => !isCollectable).map(({ key }) => key)).toEqual([
      ...['application', 'identity', 'agent', 'other'],
    ]);
    expect(rows.filter(({ isRequired }) => !isRequired).map(({ key }) => key)).toEqual(['other']);
  });

  it('counts every paper as an item of the application', () => {
    expect(materialItems).toEqual(expect.arrayContaining(Object.values(itemOfMaterial)));
  });
});
