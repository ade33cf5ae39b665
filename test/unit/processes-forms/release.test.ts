import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { ProcessId } from '../../../processes/contract.js';
import { releaseForm } from '../../../processes/package/form-key.js';
import { contentHash, readPackage } from '../../../processes/package/package-files.js';
import {
  extensionsOf,
  flowElementsOf,
  processesOf,
} from '../../../processes/package/moddle-tree.js';
import { parseDiagram } from '../../../processes/package/parse-diagram.js';
import { pinIds, releaseName } from '../../../processes/release.js';

const here = (path: string) => new URL(path, import.meta.url);
const golden = await readPackage(here('golden-package/'));
const standard = await readPackage(here('../../../processes/'));

describe('a release', () => {
  it('writes its suffix into processes, decisions, calls and forms, and nothing else', async () => {
    const { resources, forms } = await pinIds(golden, 'county-a-3');

    expect(resources.map(({ name }) => name)).toEqual(['parent.bpmn', 'routing.dmn']);
    for (const { name, content } of resources) {
      expect(content).toBe(await readFile(here(`golden/${name}`), 'utf8'));
    }
    expect(forms.map(({ key }) => key)).toEqual(['ask@5f6b25e9']);
  });

  it('gives the same bytes each time, so that the engine recognises them', async () => {
    expect(await pinIds(standard, 'standard-1')).toEqual(await pinIds(standard, 'standard-1'));
  });

  it('refuses a task whose form is not in the package', async () => {
    const withoutForms = golden.filter(({ name }) => !name.endsWith('.form'));

    await expect(pinIds(withoutForms, 'county-a-3')).rejects.toThrow(
      'parent.bpmn: ask uses form ask',
    );
  });

  it('refuses a diagram that the parser does not wholly understand', async () => {
    const broken = [
      { name: 'x.bpmn', content: golden[1]?.content.replace('"told-message"', '"start"') ?? '' },
    ];

    await expect(pinIds([...broken], 'county-a-3')).rejects.toThrow('x.bpmn');
  });

  it('is named by package and version', () => {
    expect(releaseName('county-a', 3)).toBe('county-a-3');
    for (const [name, version] of [
      ['a--b', 1],
      ['A', 1],
      ['', 1],
      ['a', 0],
      ['a', NaN],
    ] as const) {
      expect(() => releaseName(name, version)).toThrow('not a release');
    }
  });
});

describe('the standard package', () => {
  it('keeps the id of the national process and suffixes every other', async () => {
    const { processIds } = await readRelease();

    const expected = Object.values(ProcessId).map((id) =>
      id === ProcessId.reliefCase ? id : `${id}--standard-1`,
    );
    expect(processIds.sort()).toEqual(expected.sort());
  });

  it('calls only processes that are released with it', async () => {
    const { processIds, calls } = await readRelease();

    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) {
      const target = /^="([a-z-]+--)" \+ release$/.exec(call)?.[1];
      expect(processIds).toContain(target === undefined ? call : `${target}standard-1`);
    }
  });

  it('gives every user task the key of a released form', async () => {
    const { forms, formKeys } = await readRelease();

    expect(formKeys.length).toBeGreaterThan(0);
    for (const key of formKeys) expect(forms).toContain(key);
  });
});

describe('the version of a form', () => {
  const form = { id: 'ask', components: [{ type: 'text', text: '意见' }] };

  it('does not depend on the order of keys', () => {
    const { components, id } = form;

    expect(releaseForm({ components, id }).key).toBe(releaseForm(form).key);
  });

  it('changes with the content', () => {
    expect(releaseForm({ ...form, components: [] }).key).not.toBe(releaseForm(form).key);
    expect(releaseForm({ ...form, id: 'tell' }).key).toMatch(/^tell@[0-9a-f]{8}$/);
  });
});

describe('the content hash of a package', () => {
  it('does not depend on the order of files', () => {
    expect(contentHash([...golden].reverse())).toBe(contentHash(golden));
  });

  it('changes with a name and with a content, wherever the border between both lies', () => {
    const hashes = [
      [{ name: 'a', content: 'bc' }],
      [{ name: 'ab', content: 'c' }],
      [{ name: 'a', content: 'bd' }],
      [],
    ].map(contentHash);

    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

async function readRelease() {
  const { resources, forms } = await pinIds(standard, 'standard-1');
  const diagrams = await Promise.all(
    resources
      .filter(({ name }) => name.endsWith('.bpmn'))
      .map(async ({ name, content }) => parseDiagram(name, content)),
  );
  const processes = diagrams.flatMap(processesOf);
  const elements = processes.flatMap(flowElementsOf);
  const valuesOf = (type: string, property: string) =>
    elements.flatMap((element) => extensionsOf(element, type).map((one) => String(one[property])));
  return {
    processIds: processes.map(({ id }) => String(id)),
    calls: valuesOf('zeebe:CalledElement', 'processId'),
    formKeys: valuesOf('zeebe:FormDefinition', 'formKey'),
    forms: forms.map(({ key }) => key),
  };
}
