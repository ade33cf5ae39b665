import { describe, expect, it } from '@jest/globals';
import type { ProcessModel } from '../../../../processes/lint/model/diagram-model.js';
import { explore, type Watch } from '../../../../processes/lint/model/explore.js';
import type { Literal } from '../../../../processes/lint/model/variable-domain.js';
import type { PackageModel } from '../../../../processes/lint/model/variable-flow.js';
import { aProcess } from '../a-diagram.js';

/** Faults are the ends that are reached without passing `wall`; a wall inside a call counts. */
const past = (wall: string): Watch => ({
  needs: () => [],
  mark: ({ id }, _values, marks) => (id === wall ? new Set([...marks, 'passed']) : marks),
  isFault: ({ type, id }, _values, marks) =>
    type === 'bpmn:EndEvent' && id !== 'end-inside' && !marks.has('passed'),
  isOwn: () => true,
  keepsMarks: () => false,
});

const opinion = { formKey: 'give-opinion', headers: { act: 'give-opinion', step: 'chief' } };
const forms = [{ id: 'give-opinion', file: 'forms/give-opinion.form', routing: ['verdict'] }];

function endsPast(
  wall: string,
  processes: ProcessModel[],
  values: [string, Literal][] = [],
): string[] {
  const all: PackageModel = { processes, forms };
  const [main] = processes;
  if (!main) throw new Error('no process');
  const start = { values: new Map(values), marks: new Set<string>() };
  return explore(all, main, past(wall), start).map(({ element }) => element.id);
}

describe('the walk through a process', () => {
  it('takes the first condition that holds, and the default only when none does', () => {
    const process = aProcess(
      'p',
      [
        ...['start > opinion', 'opinion > is-agreed?'],
        ...[
          'is-agreed? > wall : verdict = "approve"',
          'is-agreed? > end-refused : verdict = "refuse"',
        ],
        ...['is-agreed? > end-else : *', 'wall > end'],
      ],
      { opinion },
    );

    expect(endsPast('wall', [process])).toEqual(['end-else', 'end-refused']);
  });

  it('knows what was answered before: two gateways on one answer go the same way', () => {
    const process = aProcess(
      'p',
      [
        ...['start > opinion', 'opinion > first?'],
        ...['first? > wall : verdict = "approve"', 'first? > second? : *', 'wall > end'],
        ...['second? > end-never : verdict = "approve"', 'second? > end-other : *'],
      ],
      { opinion },
    );

    expect(endsPast('wall', [process])).toEqual(['end-other']);
  });

  it('forgets an answer when it is given anew', () => {
    const process = aProcess(
      'p',
      [
        ...['start > opinion', 'opinion > first?', 'first? > again : verdict = "approve"'],
        ...['first? > wall : *', 'again > second?', 'second? > end-changed : verdict = "return"'],
        ...['second? > wall : *', 'wall > end'],
      ],
      { opinion, again: opinion },
    );

    expect(endsPast('wall', [process])).toEqual(['end-changed']);
  });

  it('knows where a review resumes: at the step of who returned, nowhere new after an approval', () => {
    const flows = [
      ...['start > opinion', 'opinion > resumes?'],
      ...['resumes? > end-at-chief : resumeAt = "chief"', 'resumes? > wall : *', 'wall > end'],
    ];
    const approving = { ...opinion, outputs: [{ source: '"approve"', target: 'verdict' }] };

    expect(endsPast('wall', [aProcess('p', flows, { opinion })], [['resumeAt', null]])).toEqual([
      'end-at-chief',
    ]);
    expect(
      endsPast('wall', [aProcess('p', flows, { opinion: approving })], [['resumeAt', null]]),
    ).toEqual([]);
  });

  it('goes through a called process with what is passed, and takes back what it gives', () => {
    const parent = aProcess(
      'parent',
      [
        ...['start > call', 'call > settled?'],
        ...['settled? > end-wrong : outcome = "refuse"', 'settled? > wall : *', 'wall > end'],
      ],
      {
        call: {
          ...{ type: 'bpmn:CallActivity', calledProcess: 'child' },
          inputs: [{ source: '"grant"', target: 'proposal' }],
          outputs: [{ source: 'verdict', target: 'outcome' }],
        },
      },
    );
    const child = aProcess(
      'child',
      [
        ...['start > is-grant?', 'is-grant? > agrees : proposal = "grant"'],
        ...['is-grant? > refuses : *', 'agrees > end-inside', 'refuses > end-inside'],
      ],
      {
        agrees: { outputs: [{ source: '"approve"', target: 'verdict' }] },
        refuses: { outputs: [{ source: '"refuse"', target: 'verdict' }] },
      },
    );

    expect(endsPast('wall', [parent, child])).toEqual([]);
  });

  it('may be interrupted at any moment, with nothing known of what was written inside', () => {
    const process = aProcess(
      'p',
      [
        ...['start > inside', 'inside > wall', 'wall > end', 'interrupted > which?'],
        ...['which? > end-agreed : verdict = "approve"', 'which? > end-other : *'],
      ],
      {
        inside: opinion,
        interrupted: { type: 'bpmn:BoundaryEvent', attachedTo: 'inside' },
      },
    );

    expect(endsPast('wall', [process], [['verdict', 'return']])).toEqual([
      'end-agreed',
      'end-other',
    ]);
  });

  it('passes through a subprocess', () => {
    const process = aProcess(
      'p',
      ['start > sub', 'sub > end', 'begin > wall', 'wall > end-inside'],
      {
        sub: { type: 'bpmn:SubProcess' },
        begin: { type: 'bpmn:StartEvent', parent: 'sub' },
        wall: { parent: 'sub' },
        'end-inside': { type: 'bpmn:EndEvent', parent: 'sub' },
      },
    );

    expect(endsPast('wall', [process])).toEqual([]);
    expect(endsPast('elsewhere', [process])).toEqual(['end']);
  });

  it('says so when there are too many ways to walk them all', () => {
    const process = aProcess('p', ['start > wall', 'wall > end']);
    const start = { values: new Map<string, Literal>(), marks: new Set<string>() };
    const walk = (most: number) =>
      explore({ processes: [process], forms }, process, past('wall'), start, most);

    expect(walk(3)).toEqual([]);
    expect(walk(2)).toEqual([expect.objectContaining({ isProved: false })]);
  });

  it('ends, where a process calls itself', () => {
    const process = aProcess('p', ['start > call', 'call > end'], {
      call: { type: 'bpmn:CallActivity', calledProcess: 'p' },
    });

    expect(endsPast('wall', [process])).toEqual(['end']);
  });
});
