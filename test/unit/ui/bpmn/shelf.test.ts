import { describe, expect, it } from '@jest/globals';
import { Shelf } from '../../../../ui/src/bpmn/shelf.js';

describe('a shelf of editors', () => {
  it('gives back what was put there, once', () => {
    const shelf = new Shelf<string>(2);

    shelf.put('a.bpmn', 'first');

    expect(shelf.take('a.bpmn')).toBe('first');
    expect(shelf.take('a.bpmn')).toBeUndefined();
  });

  it('lets go of the one that lay there longest when there is no more room', () => {
    const gone: string[] = [];
    const shelf = new Shelf<string>(2, (kept) => gone.push(kept));

    for (const name of ['a', 'b', 'c']) shelf.put(name, name);

    expect(gone).toEqual(['a']);
    expect(shelf.take('b')).toBe('b');
    expect(shelf.take('c')).toBe('c');
  });

  it('lets go of the one of the same file, and counts it as new', () => {
    const gone: string[] = [];
    const shelf = new Shelf<string>(2, (kept) => gone.push(kept));
    shelf.put('a', 'old');
    shelf.put('b', 'b');

    shelf.put('a', 'new');
    shelf.put('c', 'c');

    expect(gone).toEqual(['old', 'b']);
    expect(shelf.take('a')).toBe('new');
  });

  it('lets go of all when it is cleared', () => {
    const gone: string[] = [];
    const shelf = new Shelf<string>(3, (kept) => gone.push(kept));
    shelf.put('a', 'a');
    shelf.put('b', 'b');

    shelf.clear();

    expect(gone).toEqual(['a', 'b']);
    expect(shelf.take('a')).toBeUndefined();
  });
});
