import { describe, expect, it } from '@jest/globals';
import { processesOf } from '../../../../processes/package/moddle-tree.js';
import { parseDiagram } from '../../../../processes/package/parse-diagram.js';
import { outlinePackage } from '../../../../ui/src/features/designer/files/package-outline.js';
import { newFile } from '../../../../ui/src/features/designer/files/new-file.js';
import { renameFile } from '../../../../ui/src/features/designer/files/rename-file.js';

describe('a new file', () => {
  it('is a process the parser reads, by its name and id', async () => {
    const file = newFile('process', 'extra-review', '加一级 <审批> & "复核"');

    const [process] = processesOf(await parseDiagram(file.name, file.content));

    expect(file.name).toBe('extra-review.bpmn');
    expect(process).toMatchObject({ id: 'extra-review', name: '加一级 <审批> & "复核"' });
  });

  it('is a form without fields', () => {
    const file = newFile('form', 'extra', '');

    expect(file.name).toBe('forms/extra.form');
    expect(JSON.parse(file.content)).toMatchObject({ id: 'extra', components: [] });
  });

  it('takes another name and keeps its id', async () => {
    const file = newFile('process', 'extra-review', '加一级审批');

    const content = await renameFile(file, '复核');

    const [root] = outlinePackage([{ ...file, content }]).roots;
    expect(root).toMatchObject({ id: 'extra-review', name: '复核' });
  });
});
