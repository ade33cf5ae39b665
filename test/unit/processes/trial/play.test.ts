import { describe, expect, it } from '@jest/globals';
import { aDiagram, end, flows, mappings, played, service, start } from './ways.js';

const gateway = (id: string, isDefault = ''): string =>
  `<bpmn:exclusiveGateway id="${id}" name="${id}" ${isDefault && `default="${isDefault}"`} />`;
const parallel = (id: string): string => `<bpmn:parallelGateway id="${id}" name="${id}" />`;

describe('an exclusive gateway', () => {
  const files = [
    aDiagram(
      'main',
      start +
        gateway('asked', 'asked-other') +
        end('first') +
        end('second') +
        end('other') +
        flows(
          'start>asked',
          'asked>first if band = "small"',
          'asked>second if band != "large"',
          'asked>other',
        ),
    ),
  ];

  it.each([
    ['small', 'first'],
    ['medium', 'second'],
    ['large', 'other'],
  ])('takes the first flow that holds, else the default: %s', async (band, expected) => {
    const { end: reached } = await played(files, { band });

    expect(reached).toMatchObject({ elementId: expected });
  });

  it('without a flow that holds stops the case, with what its conditions read', async () => {
    const { stop } = await played(
      [
        aDiagram(
          'main',
          start +
            gateway('asked') +
            end() +
            flows('start>asked', 'asked>end if facts.amountBand = "large"'),
        ),
      ],
      { facts: { amountBand: 'small' } },
    );

    expect(stop).toEqual({
      ...{ file: 'main.bpmn', elementId: 'asked' },
      words: '在“asked”处没有一条路可走：金额档次=小额',
    });
  });

  it('stops the case where a table gave nothing to read', async () => {
    const { stop } = await played(
      [
        aDiagram(
          'main',
          start +
            gateway('asked', 'asked-end') +
            end() +
            end('full') +
            flows('start>asked', 'asked>full if routing.path = "full"', 'asked>end'),
        ),
      ],
      { routing: null },
    );

    expect(stop?.words).toBe('在“asked”处读不到“审批方式”：审批方式没有值');
  });
});

describe('parallel ways', () => {
  it('join when the last has come, on its day', async () => {
    const { done, days } = await played(
      [
        aDiagram(
          'main',
          start +
            parallel('fork') +
            service('quick') +
            service('slow') +
            parallel('join') +
            end() +
            flows('start>fork', 'fork>quick', 'fork>slow', 'quick>join', 'slow>join', 'join>end'),
        ),
      ],
      {},
      { slow: { kind: 'done', variables: {}, takes: 7 } },
    );

    expect(done).toEqual(['start', 'fork', 'quick', 'slow', 'join', 'end']);
    expect(days).toBe(7);
  });

  it('that never meet stop the case', async () => {
    const { stop } = await played([
      aDiagram(
        'main',
        start +
          gateway('one', 'one-join') +
          service('work') +
          parallel('join') +
          end() +
          flows('start>one', 'one>join', 'one>work if 1 = 2', 'work>join', 'join>end'),
      ),
    ]);

    expect(stop?.words).toBe('在“join”处等不到其余的并行分支，不能汇合');
  });
});

describe('events', () => {
  const message =
    '<bpmn:message id="m" name="came"><bpmn:extensionElements><zeebe:subscription correlationKey="=key" /></bpmn:extensionElements></bpmn:message><bpmn:error id="e" errorCode="FILE_INCOMPLETE" />';
  const catching = (id: string, definition: string): string =>
    `<bpmn:intermediateCatchEvent id="${id}">${definition}</bpmn:intermediateCatchEvent>`;
  const waiting = aDiagram(
    'main',
    start +
      '<bpmn:eventBasedGateway id="wait" name="wait" />' +
      catching('came', '<bpmn:messageEventDefinition messageRef="m" />') +
      catching(
        'over',
        '<bpmn:timerEventDefinition><bpmn:timeDate xsi:type="bpmn:tFormalExpression">=due</bpmn:timeDate></bpmn:timerEventDefinition>',
      ) +
      end('supplied') +
      end('abandoned') +
      flows('start>wait', 'wait>came', 'wait>over', 'came>supplied', 'over>abandoned'),
    message,
  );

  it.each([
    ['came', 'supplied'],
    ['over', 'abandoned'],
  ])('an event gateway goes on with what comes first: %s', async (arrival, expected) => {
    const { end: reached, days } = await played([waiting], {}, {}, [arrival]);

    expect(reached).toMatchObject({ elementId: expected });
    expect(days).toBe(2);
  });

  it('a wait for what never comes stops the case', async () => {
    const { stop } = await played([waiting]);

    expect(stop?.words).toContain('在“wait”处一直等下去');
  });

  const boundary = aDiagram(
    'main',
    start +
      service('close') +
      '<bpmn:boundaryEvent id="incomplete" attachedToRef="close"><bpmn:errorEventDefinition errorRef="e" /></bpmn:boundaryEvent>' +
      end('closed') +
      end('mended') +
      flows('start>close', 'close>closed', 'incomplete>mended'),
    message,
  );

  it('a boundary event catches the error of its element, which is not done then', async () => {
    const answers = { close: { kind: 'error', code: 'FILE_INCOMPLETE' } as const };

    const { done, steps } = await played([boundary], {}, answers);

    expect(done).toEqual(['start', 'incomplete', 'mended']);
    expect(steps.find(({ elementId }) => elementId === 'close')?.state).toBe('interrupted');
  });

  it('an error nobody catches stops the case', async () => {
    const { stop } = await played([boundary], {}, { close: { kind: 'error', code: 'OTHER' } });

    expect(stop?.words).toBe('在“close”处出现错误“OTHER”，没有边界事件接住它');
  });
});

describe('calls and repetitions', () => {
  const call = (body: string): string =>
    `<bpmn:callActivity id="call" name="call"><bpmn:extensionElements>
      <zeebe:calledElement processId="=&#34;child--&#34; + release" propagateAllChildVariables="false" propagateAllParentVariables="false" />
      ${body}</bpmn:extensionElements></bpmn:callActivity>`;
  const child = aDiagram(
    'child',
    start + service('work') + end() + flows('start>work', 'work>end'),
  );
  const gate = gateway('asked', 'asked-no') + end('yes') + end('no');
  const main = (body: string): string =>
    start +
    body +
    gate +
    flows('start>call', 'call>asked', 'asked>yes if verdict = "approve"', 'asked>no');

  it('a call passes its inputs and takes back its outputs, nothing else', async () => {
    const inputs = mappings('input|=first|given', 'input|=given|again', 'output|=answer|verdict');
    const { done, results } = await played(
      [aDiagram('main', main(call(inputs))), child],
      { release: 'r-1', first: 'a', verdict: 'refuse' },
      { work: { answer: 'approve', hidden: true } },
    );

    expect(done).toEqual(
      expect.arrayContaining(['child/work', 'child/end', 'call', 'asked', 'yes']),
    );
    expect(results['verdict']).toBe('approve');
  });

  it('a called process that is not there stops the case', async () => {
    const { stop } = await played([aDiagram('main', main(call('')))], { release: 'r-1' });

    expect(stop?.words).toBe('在“call”处要调用的流程“child”不在流程包里');
  });

  it('a process that calls itself for ever is stopped', async () => {
    const self = aDiagram('child', start + call('') + end() + flows('start>call', 'call>end'));

    const { stop } = await played([aDiagram('main', main(call(''))), self], { release: 'r-1' });

    expect(stop?.words).toContain('可能没有尽头');
  });

  it('a loop nothing leaves is stopped', async () => {
    const { stop } = await played([
      aDiagram('main', start + service('work') + flows('start>work', 'work>work')),
    ]);

    expect(stop?.words).toContain('可能循环不止');
  });

  it('an element is done once for each item, at the same time unless in turn', async () => {
    const loop = (isSequential: boolean): string =>
      service('work').replace(
        '</bpmn:serviceTask>',
        `<bpmn:multiInstanceLoopCharacteristics isSequential="${isSequential}"><bpmn:extensionElements>
          <zeebe:loopCharacteristics inputCollection="=shares" inputElement="share" outputCollection="paid" outputElement="=share.id" />
        </bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics></bpmn:serviceTask>`,
      );
    const files = (isSequential: boolean) => [
      aDiagram('main', start + loop(isSequential) + end() + flows('start>work', 'work>end')),
    ];
    const shares = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

    const together = await played(files(false), { shares });
    const inTurn = await played(files(true), { shares });

    expect([together.days, inTurn.days]).toEqual([1, 3]);
  });

  it('a result goes to where a variable of that name stands, with output mappings only where they say', async () => {
    const files = (extra: string) => [
      aDiagram(
        'main',
        start +
          service('work', extra) +
          gate +
          flows('start>work', 'work>asked', 'asked>yes if verdict = "approve"', 'asked>no'),
      ),
    ];
    const answers = { work: { verdict: 'approve' } };
    const end = async (extra: string) =>
      (await played(files(extra), { verdict: 'refuse' }, answers)).end?.elementId;

    expect(await end('')).toBe('yes');
    expect(await end(mappings('input|="own"|verdict'))).toBe('no');
    expect(await end(mappings('output|=verdict|other'))).toBe('no');
  });
});
