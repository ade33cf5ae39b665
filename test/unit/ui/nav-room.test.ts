import { describe, expect, it } from '@jest/globals';
import { navRoom } from '../../../ui/src/layout/nav-room.js';

describe('the room of the head', () => {
  it('holds six ways', () => {
    expect(navRoom([1, 2, 3, 4, 5, 6])).toEqual({ inline: [1, 2, 3, 4, 5, 6], more: [] });
  });

  it('keeps five beside a menu of the rest, never of one', () => {
    expect(navRoom([1, 2, 3, 4, 5, 6, 7])).toEqual({ inline: [1, 2, 3, 4, 5], more: [6, 7] });
  });
});
