import { describe, expect, it } from '@jest/globals';
import { ProcessId } from '../../../../processes/contract.js';
import { readPackage } from '../../../../processes/package/package-files.js';
import { play } from '../../../../processes/trial/play.js';
import { readTrialPackage } from '../../../../processes/trial/trial-package.js';
import { startVariables } from '../../../engine/process-player.js';
import { scenarios } from '../../../engine/scenarios/index.js';
import { scriptWorld } from '../../../support/script-world.js';

const pkg = await readTrialPackage(
  await readPackage(new URL('../../../../processes/', import.meta.url)),
);

describe('the interpreter', () => {
  it.each(scenarios)(
    'goes as the engine: $name',
    ({ script, reaches, avoids = [], opens = [], reviews }) => {
      const journey = play(pkg, scriptWorld(script), {
        processId: ProcessId.reliefCase,
        variables: { ...startVariables('case-1', 'standard-1'), ...script.start },
      });

      const nameOf = (step: { frame: number; elementId: string }) =>
        `${journey.frames[step.frame]?.processId ?? ''}/${step.elementId}`;
      const done = journey.steps.filter(({ state }) => state === 'done').map(nameOf);
      const tasks = journey.steps.filter(({ task }) => task !== null);
      expect(journey.stop).toBeNull();
      expect(journey.end).toMatchObject({ elementId: 'case-closed' });
      expect(done).toEqual(expect.arrayContaining(reaches));
      expect(avoids.filter((element) => done.includes(element))).toEqual([]);
      if (reviews) {
        const asked = tasks.map(({ elementId }) => elementId);
        expect(asked.filter((id) => reviewTasks.has(id))).toEqual(reviews);
      }
      for (const { elementId, officeId } of opens) {
        expect(tasks).toContainEqual(
          expect.objectContaining({ elementId, task: expect.objectContaining({ officeId }) }),
        );
      }
    },
  );
});

const reviewTasks = new Set([
  ...['department-head-review', 'deputy-chief-review', 'chief-approval', 'chief-submission'],
  ...['record-collective-decision', 'sign-collective-decision', 'review-joint-request'],
  'decide-joint-request',
]);
