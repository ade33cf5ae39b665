import { describe, expect, it } from '@jest/globals';
import { readPackage, type PackageFile } from '../../../../processes/package/package-files.js';
import { pinIds } from '../../../../processes/release.js';
import { formKeysIn, unpinIds } from '../../../../processes/unpin-ids.js';

const standard = await readPackage(new URL('../../../../processes/', import.meta.url));

describe('the files of a release, read back from what the engine got', () => {
  it('make the same release again', async () => {
    const released = await pinIds(standard, 'standard-7');

    const files = await unpinIds(released.resources, released.forms);

    expect(files.map(({ name }) => name).sort()).toEqual(standard.map(({ name }) => name));
    expect(await pinIds(inOrder(files), 'standard-7')).toEqual(released);
    expect(files.map(({ content }) => content).join('')).not.toContain('--standard-7');
  });

  it('name the forms they show', async () => {
    const { resources, forms } = await pinIds(standard, 'standard-7');
    const diagram = resources.find(({ name }) => name === 'ordinary-review.bpmn');

    const keys = diagram === undefined ? [] : await formKeysIn(diagram);

    expect(keys.length).toBeGreaterThan(0);
    const known = forms.map(({ key }) => key);
    expect(keys.filter((key) => !known.includes(key))).toEqual([]);
  });
});

const inOrder = (files: readonly PackageFile[]): PackageFile[] =>
  [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
