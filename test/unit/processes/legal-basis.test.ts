import { describe, expect, it } from '@jest/globals';
import type { ModdleElement } from 'bpmn-moddle';
import { legalBasisOf } from '../../../processes/package/element-texts.js';
import {
  childrenOf,
  extensionsOf,
  flowElementsOf,
  processesOf,
} from '../../../processes/package/moddle-tree.js';
import { readPackage } from '../../../processes/package/package-files.js';
import { parseDiagram } from '../../../processes/package/parse-diagram.js';

const approvalActs = [
  ...['give-opinion', 'approve-advance', 'sign-phone-approval', 'sign-collective-decision'],
  ...['record-collective-decision', 'decide-hearing', 'decide-departure', 'decide-joint-request'],
  ...['review-dissent', 'record-plc-opinion'],
];
const deciding = ['record-decision', 'compute-routing-facts', 'issue-document'];

const sources = await readPackage(new URL('../../../processes/', import.meta.url));
const diagrams = await Promise.all(
  sources
    .filter(({ name }) => name.endsWith('.bpmn'))
    .map(async ({ name, content }) => ({ name, tree: await parseDiagram(name, content) })),
);
const elements = diagrams.flatMap(({ name, tree }) =>
  processesOf(tree)
    .flatMap(flowElementsOf)
    .map((element) => ({ name: `${name} ${String(element.id)}`, element })),
);

/** An approval, a decision or a paper: what a person affected may ask the ground of. */
function needsBasis(element: ModdleElement): boolean {
  const act = extensionsOf(element, 'zeebe:TaskHeaders')
    .flatMap((headers) => childrenOf(headers, 'values'))
    .find(({ key }) => key === 'act')?.['value'];
  const jobType = extensionsOf(element, 'zeebe:TaskDefinition')[0]?.['type'];
  return (
    approvalActs.includes(String(act)) ||
    // who is asked is looked up once more by the same job; nothing is decided there
    (deciding.includes(String(jobType)) && element.id !== 'find-higher-office') ||
    element.$type === 'bpmn:BusinessRuleTask'
  );
}

describe('the shipped diagrams', () => {
  it('name the text behind every approval, decision and paper', () => {
    const steps = elements.filter(({ element }) => needsBasis(element));

    expect(steps.length).toBeGreaterThan(25);
    const without = steps.filter(({ element }) => legalBasisOf(element) === null);
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('name texts, not the habits of an office', () => {
    const texts = elements
      .map(({ element }) => legalBasisOf(element))
      .filter((text) => text !== null);

    const strange = texts.filter(
      (text) => !/〔20\d\d〕\d+号|2014年实施意见|（20\d\d年）|规定/.test(text),
    );
    expect(strange).toEqual([]);
    expect(texts.filter((text) => text.includes('习惯'))).toEqual([]);
  });
});
