import { describe, expect, it } from '@jest/globals';
import { comparePackages } from '../../../processes/compare/compare-packages.js';
import { demoFacts } from '../../../processes/lint/demo-facts.js';
import { readPackage } from '../../../processes/package/package-files.js';
import { edited } from './versions.js';

const facts = demoFacts();
const standard = await readPackage(new URL('../../../processes/', import.meta.url));
const replaced = (name: string, content: string) =>
  standard.map((file) => (file.name === name ? { name, content } : file));

describe('two versions of a package', () => {
  it('differ in no file when they are equal', async () => {
    expect(await comparePackages(standard, [...standard].reverse(), facts)).toEqual([]);
  });

  it('tell files that came or went, by name, diagrams before tables before forms', async () => {
    const gone = ['forms/give-opinion.form', 'routing.dmn', 'hearing.bpmn'];
    const fewer = standard.filter(({ name }) => !gone.includes(name));

    const removed = await comparePackages(standard, fewer, facts);
    const added = await comparePackages(fewer, standard, facts);

    expect(removed.map(({ name, kind, changes }) => [name, kind, changes[0]?.kind])).toEqual([
      ['听证', 'diagram', 'removed'],
      ['审批方式', 'table', 'removed'],
      ['审批', 'form', 'removed'],
    ]);
    expect(added.map(({ file, changes }) => [file, changes[0]?.kind])).toEqual([
      ['hearing.bpmn', 'added'],
      ['routing.dmn', 'added'],
      ['forms/give-opinion.form', 'added'],
    ]);
  });

  it('tell a file that cannot be read as changed, and go on with the others', async () => {
    const opinion = standard.find(({ name }) => name === 'forms/give-opinion.form')?.content ?? '';
    const broken = replaced('hearing.bpmn', '<broken').map((file) =>
      file.content === opinion ? { ...file, content: edited(opinion, '审批意见', '意见') } : file,
    );

    const compared = await comparePackages(standard, broken, facts);

    expect(compared.map(({ file, isUnreadable }) => [file, isUnreadable])).toEqual([
      ['hearing.bpmn', true],
      ['forms/give-opinion.form', false],
    ]);
    expect(compared[0]?.changes).toMatchObject([{ kind: 'changed', subjectKind: '流程图' }]);
  });
});
