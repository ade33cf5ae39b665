import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import {
  actionsOf,
  auditGroups,
  auditWord,
  hasAuditWord,
  lookingActions,
  type AuditGroup,
} from '../../../server/domain/access/audit-actions.js';
import { subjectWord } from '../../../server/domain/access/audit-subjects.js';
import { permissions } from '../../../server/domain/access/permission-table.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Sources that write into the audit. */
const sources = ['server', 'workers']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name, readFileSync(join(root, name), 'utf8')] as const)
  .filter(([, text]) => /\b(?:recordAudit|auditRow)\(/.test(text));

/** Acts written as `action: 'verb-noun'`, also either of two. */
const actions = sources.flatMap(([name, text]) =>
  [...text.matchAll(/\baction: (?:[^,'\n]+\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)].flatMap(
    ([, one, other]) =>
      [one, other].flatMap((action) =>
        action === undefined || action in permissions ? [] : [[action, name]],
      ),
  ),
);

describe('words of the audit', () => {
  it('looks at the sources it should', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(actions.length).toBeGreaterThan(60);
  });

  it.each(actions)('%s (%s) has a word', (action) => {
    expect(hasAuditWord(action)).toBe(true);
  });

  it.each(
    sources.flatMap(([name, text]) =>
      [...text.matchAll(/\bsubjectType: '([a-z-]+)'/g)].map(([, type = '']) => [type, name]),
    ),
  )('what an entry is about, %s (%s), has a word', (type) => {
    expect(subjectWord(type)).toMatch(/\p{Script=Han}|PDF/u);
  });

  it.each(['submit', 'accept', 'return', 'discard'])('the step %s of a draft has a word', (act) => {
    expect(hasAuditWord(`${act}-document-draft`)).toBe(true);
  });

  it.each(Object.keys(auditGroups) as AuditGroup[])(
    'every act of %s is told in Chinese',
    (group) => {
      expect(actionsOf(group).length).toBeGreaterThan(0);
      for (const action of actionsOf(group)) expect(auditWord(action)).toMatch(/\p{Script=Han}/u);
    },
  );

  it('no two acts are told by the same word', () => {
    const all = (Object.keys(auditGroups) as AuditGroup[]).flatMap(actionsOf).map(auditWord);

    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  it('an act nobody knows is told by its code', () => {
    expect(auditWord('fly-to-moon')).toBe('fly-to-moon');
    expect(hasAuditWord('fly-to-moon')).toBe(false);
    expect(subjectWord('moon')).toBe('moon');
  });

  it('looking into a case is reading one thing of it, not a list that names it', () => {
    expect(lookingActions).toEqual(expect.arrayContaining(['read-case', 'reveal-identity']));
    expect(lookingActions.filter((action) => action.startsWith('list-'))).toEqual([]);
  });
});
