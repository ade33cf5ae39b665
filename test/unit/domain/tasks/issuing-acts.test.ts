import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isTaskAct } from '../../../../server/domain/access/act-permissions.js';
import { issuesPapers } from '../../../../server/domain/tasks/issuing-acts.js';

const folders = ['cases', 'documents', 'money', 'service'].map((name) => `server/${name}/acts`);
const issuing = /issuePapers|issueDocuments?\(|assertSealable/;

describe('the acts that issue papers', () => {
  it('are those whose code issues or seals one', () => {
    const files = folders.flatMap((folder) =>
      readdirSync(folder).map((file) => ({
        act: file.replace('.ts', ''),
        at: `${folder}/${file}`,
      })),
    );
    const acts = files.filter(({ act }) => isTaskAct(act));
    const found = acts.filter(({ at }) => issuing.test(readFileSync(at, 'utf8')));

    expect(acts.filter(({ act }) => issuesPapers(act)).map(({ act }) => act)).toEqual(
      found.map(({ act }) => act),
    );
    expect(found.length).toBeGreaterThan(8);
    expect([issuesPapers(null), issuesPapers('give-opinion'), issuesPapers('toString')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
