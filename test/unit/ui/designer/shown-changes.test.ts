import { describe, expect, it } from '@jest/globals';
import type { Change, ChangeKind } from '../../../../processes/compare/change.js';
import type { FileComparison } from '../../../../processes/compare/compare-packages.js';
import {
  changesAsCsv,
  marksOf,
  shownChanges,
} from '../../../../ui/src/features/designer/compare/shown-changes.js';

const change = (elementId: string | null, kind: ChangeKind, isTechnical = false): Change => ({
  ...{ kind, file: 'a.bpmn', elementId, subject: 'A', subjectKind: '办理任务' },
  ...{ property: null, before: null, after: null, isTechnical },
});
const file = (name: string, changes: Change[]): FileComparison => ({
  ...{ file: name, name, kind: 'diagram', changes, isUnreadable: false },
});

describe('the changes that are shown', () => {
  const files = [
    file('a.bpmn', [change('a', 'changed'), change('b', 'changed', true), change('c', 'layout')]),
    file('b.bpmn', [change('d', 'changed', true)]),
  ];
  const idsOf = (shown: FileComparison[]) =>
    shown.map(({ changes }) => changes.map(({ elementId }) => elementId));

  it('leave out what only the engine reads and what is only drawn elsewhere, and files without others', () => {
    const shown = shownChanges(files, { isTechnicalShown: false, isLayoutShown: false });

    expect(idsOf(shown)).toEqual([['a']]);
  });

  it('are joined by each of them when it is asked for', () => {
    const technical = shownChanges(files, { isTechnicalShown: true, isLayoutShown: false });
    const layout = shownChanges(files, { isTechnicalShown: false, isLayoutShown: true });

    expect(idsOf(technical)).toEqual([['a', 'b'], ['d']]);
    expect(idsOf(layout)).toEqual([['a', 'c']]);
  });
});

describe('the marks of a diagram', () => {
  it('show what was added only in the later version, and what was removed only in the earlier', () => {
    const changes = [change('new', 'added'), change('old', 'removed'), change('same', 'changed')];

    expect([...marksOf(changes, 'before').keys()]).toEqual(['old', 'same']);
    expect([...marksOf(changes, 'after').keys()]).toEqual(['new', 'same']);
  });

  it('show the one that says most, a change of order as a change, and none for the file as a whole', () => {
    const changes = [change('a', 'layout'), change('a', 'changed'), change('a', 'layout')];

    const marks = marksOf([...changes, change('b', 'moved'), change(null, 'changed')], 'after');

    expect([...marks]).toEqual([
      ['a', 'changed'],
      ['b', 'changed'],
    ]);
  });
});

describe('the table of changes as a file', () => {
  it('begins with a byte order mark and doubles quotation marks', () => {
    expect(changesAsCsv(['项目', '原'], [['期限', '“3”"']])).toBe(
      '\uFEFF"项目","原"\r\n"期限","“3”"""\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@a', '\ta'])(
    'never lets a cell begin as the formula %s',
    (text) => {
      const [, row = ''] = changesAsCsv(['a'], [[text]]).split('\r\n');

      expect(row).toBe(`"'${text}"`);
    },
  );

  it('leaves a missing value empty', () => {
    expect(changesAsCsv(['a'], [[null]])).toContain('\r\n""\r\n');
  });
});
