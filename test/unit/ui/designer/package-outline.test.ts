import { beforeAll, describe, expect, it } from '@jest/globals';
import { readPackage, type PackageFile } from '../../../../processes/package/package-files.js';
import {
  filesOf,
  outlinePackage,
  type ProcessNode,
} from '../../../../ui/src/features/designer/files/package-outline.js';

let standard: PackageFile[];
beforeAll(async () => {
  standard = await readPackage(new URL('../../../../processes/', import.meta.url));
});

const tree = ({ name, calls }: ProcessNode): unknown => [name, ...calls.map(tree)];
const process = (id: string, calls: string[] = []): PackageFile => ({
  name: `${id}.bpmn`,
  content: `<bpmn:definitions><bpmn:process id="${id}" name="${id.toUpperCase()} &amp; &#34;x&#34;" isExecutable="true">
    ${calls.map((called) => `<zeebe:calledElement processId="=&#34;${called}--&#34; + release" />`).join('')}
  </bpmn:process></bpmn:definitions>`,
});

describe('what a package holds', () => {
  it('is told by name, the national process above those it calls', () => {
    const { roots, tables } = outlinePackage(standard);

    expect(roots.map(tree)).toEqual([
      [
        '国家司法救助案件',
        ['先行救助'],
        ['听证'],
        ['委托协助'],
        ['重大疑难案件集体研究'],
        ['一般案件审批'],
        ['上下级院联合救助'],
        ['决定签发与送达'],
        ['救助金发放'],
      ],
    ]);
    expect(tables).toEqual([
      { file: 'routing.dmn', kind: 'table', id: 'routing', name: '审批方式' },
    ]);
  });

  it('calls a form by the tasks that show it', () => {
    const { forms } = outlinePackage(standard);

    const proposal = forms.find(({ id }) => id === 'propose-relief');
    expect(forms).toHaveLength(35);
    expect(proposal?.name).toBe('提出审查意见');
  });

  it('lists every file once', () => {
    const listed = filesOf(outlinePackage(standard)).map(({ file }) => file);

    expect([...listed].sort()).toEqual(standard.map(({ name }) => name).sort());
  });

  it('resolves what stands for a character in a name', () => {
    const { roots } = outlinePackage([process('a')]);

    expect(roots[0]?.name).toBe('A & "x"');
  });

  it('lists processes that call each other in a circle, and a file nobody can read', () => {
    const { roots } = outlinePackage([
      process('a', ['b']),
      process('b', ['a']),
      { name: 'broken.bpmn', content: '<bpmn:defin' },
    ]);

    expect(roots.map(({ file }) => file)).toEqual(['broken.bpmn', 'a.bpmn']);
    expect(roots[1]?.calls.map(({ file }) => file)).toEqual(['b.bpmn']);
  });
});
