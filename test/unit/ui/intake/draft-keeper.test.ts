import { describe, expect, it } from '@jest/globals';
import {
  DraftKeeper,
  type KeepState,
} from '../../../../ui/src/features/cases/intake/draft-keeper.js';

function aKeeper({ failing = false, quietMs = 10_000 } = {}) {
  const sent: string[] = [];
  const states: KeepState['kind'][] = [];
  const server = { failing };
  const keeper = new DraftKeeper<string>(
    {
      add: async (content) => {
        if (server.failing) throw new Error('down');
        sent.push(`add ${content}`);
        return { id: 'd1', version: 1 };
      },
      save: async (id, version, content) => {
        sent.push(`save ${id} ${version} ${content}`);
        return { version: version + 1 };
      },
      onState: ({ kind }) => states.push(kind),
      quietMs,
    },
    null,
  );
  return { keeper, sent, states, server };
}

describe('a draft being kept', () => {
  it('is made once and then saved on top of the version before', async () => {
    const { keeper, sent } = aKeeper();

    const ids = await Promise.all([keeper.flush('a'), keeper.flush('b')]);
    await keeper.flush('c');

    expect(ids).toEqual(['d1', 'd1']);
    expect(sent).toEqual(['add b', 'save d1 1 c']);
  });

  it('is saved by itself once the hands rest, the last content only', async () => {
    const { keeper, sent, states } = aKeeper({ quietMs: 5 });

    keeper.note('a');
    keeper.note('ab');
    await new Promise((resolve) => setTimeout(resolve, 40));

    expect(sent).toEqual(['add ab']);
    expect(states).toEqual(['saving', 'saved']);
  });

  it('that could not be saved says so and is saved with the next try', async () => {
    const { keeper, sent, states, server } = aKeeper({ failing: true });
    keeper.note('a');

    await expect(keeper.flush()).rejects.toThrow('down');
    server.failing = false;
    await keeper.flush();

    expect(states).toEqual(['saving', 'failed', 'saving', 'saved']);
    expect(sent).toEqual(['add a']);
  });

  it('is not saved any more once it was filed', async () => {
    const { keeper, sent } = aKeeper({ quietMs: 5 });

    keeper.note('a');
    keeper.stop();
    await new Promise((resolve) => setTimeout(resolve, 30));

    expect(sent).toEqual([]);
  });
});
