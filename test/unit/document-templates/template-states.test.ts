import { describe, expect, it } from '@jest/globals';
import {
  templateStateNames,
  templateStates,
  templateSteps,
} from '../../../server/document-templates/template-states.js';

const steps = Object.values(templateSteps);

describe('the life of a template', () => {
  it('reaches every state from a draft', () => {
    const reached = new Set<string>(['draft']);
    templateStates.forEach(() => {
      for (const { from, to } of steps) {
        if (from.some((state) => reached.has(state))) reached.add(to);
      }
    });

    expect([...reached].sort()).toEqual([...templateStates].sort());
  });

  it('is released from what was tried only, and never moves after its end', () => {
    expect(templateSteps.release.from).toEqual(['tried']);
    expect(steps.flatMap(({ from }) => from)).not.toContain('archived');
    expect(steps.flatMap(({ from }) => from)).not.toContain('discarded');
    expect(templateSteps.save.from).not.toContain('released');
  });

  it('has a Chinese name for every state', () => {
    expect(Object.values(templateStateNames).every((name) => /\p{Script=Han}/u.test(name))).toBe(
      true,
    );
  });
});
