import { describe, expect, it } from '@jest/globals';
import { keepUsedMessages } from '../../../processes/element-templates/used-messages.js';
import { create } from './a-drawn-package.js';

const message = (name: string) => create('bpmn:Message', { id: `message-${name}`, name });

/** A wait for a message. */
const waitFor = (messageRef: ReturnType<typeof message>) =>
  create('bpmn:IntermediateCatchEvent', {
    eventDefinitions: [create('bpmn:MessageEventDefinition', { messageRef })],
  });

describe('the messages of a diagram', () => {
  it('are those its elements wait for; what is no message stays', () => {
    const [used, left] = [message('used'), message('left')];
    const process = create('bpmn:Process');
    const definitions = create('bpmn:Definitions', { rootElements: [process, used, left] });

    keepUsedMessages(definitions, [waitFor(used), create('bpmn:ReceiveTask')]);

    expect(definitions['rootElements']).toEqual([process, used]);
  });

  it('come back with the step that waits for them', () => {
    const used = message('used');
    const definitions = create('bpmn:Definitions', { rootElements: [] });

    keepUsedMessages(definitions, [
      waitFor(used),
      create('bpmn:ReceiveTask', { messageRef: used }),
    ]);

    expect(definitions['rootElements']).toEqual([used]);
    expect(used['$parent']).toBe(definitions);
  });
});
