import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildProject } from '../../server/embedded/build-project.mjs';
import { DIST } from '../../server/embedded/project.mjs';

let manifest;
before(async () => {
  await buildProject(() => undefined);
  manifest = JSON.parse(readFileSync(join(DIST, 'ui', '.vite', 'manifest.json'), 'utf8'));
});

const shell = ['src/layout/SignedInShell.tsx', 'src/i18n/chinese.ts'];

/** The aim for the page everybody begins with: 300 kB; the others are held where they are. */
for (const { screen, pages, kilobytes } of [
  { screen: 'signing in', pages: [], kilobytes: 300 },
  { screen: 'the boxes', pages: [...shell, 'src/features/tasks/InboxPage.tsx'], kilobytes: 495 },
  { screen: 'a case', pages: [...shell, 'src/features/cases/CasePage.tsx'], kilobytes: 760 },
]) {
  test(`${screen} loads at most ${kilobytes} kB of code and styles, compressed`, () => {
    const bytes = sizeOf(['index.html', ...pages]);

    assert.ok(bytes <= kilobytes * 1000, `${Math.round(bytes / 1000)} kB`);
  });
}

/** Bytes of what these pages load before they can be drawn, as a server compresses it. */
function sizeOf(pages) {
  const files = new Set();
  const take = (name) => {
    const entry = manifest[name];
    assert.ok(entry, `${name} is not built`);
    if (files.has(entry.file)) return;
    files.add(entry.file);
    for (const css of entry.css ?? []) files.add(css);
    for (const imported of entry.imports ?? []) take(imported);
  };
  for (const page of pages) take(page);
  return [...files]
    .map((file) => gzipSync(readFileSync(join(DIST, 'ui', file))).length)
    .reduce((sum, size) => sum + size, 0);
}
