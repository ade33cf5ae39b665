import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { packages } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
);

/** Every place where npm would look for a package that this one asks for, nearest first. */
function placesOf(path, name) {
  const parents = [path];
  for (let at = path; at !== ''; parents.push(at)) {
    at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')));
  }
  return parents.map((parent) => `${parent === '' ? '' : `${parent}/`}node_modules/${name}`);
}

// npm leaves a package out of the lock file when the registry in use does not have it for some
// platform, and `npm ci` then refuses the lock file on every machine.
test('the lock file names the package of every platform, so that npm ci accepts it everywhere', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => !placesOf(path, name).some((place) => place in packages),
    ),
  );

  assert.deepEqual(missing, []);
});
