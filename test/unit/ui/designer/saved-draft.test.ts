import { describe, expect, it } from '@jest/globals';
import type { DraftView } from '../../../../server/designer/api.js';
import { overlayFiles } from '../../../../ui/src/features/designer/save/overlay-files.js';
import {
  contestedFiles,
  savedDraft,
} from '../../../../ui/src/features/designer/save/saved-draft.js';

const file = (name: string, revision: number, content = `<${name}/>`) => ({
  ...{ name, content, revision, isNational: false },
});
const aDraft = (): DraftView => ({
  ...{ id: 'd1', package: 'standard', title: '大额案件增加一级', state: 'draft', revision: 4 },
  ...{ updatedAt: '2026-11-23T06:00:00.000Z', updatedBy: null, lock: null },
  ...{ isChecked: true, isTried: true, officeId: null, officeName: '', editable: true },
  files: [file('a.bpmn', 2), file('b.bpmn', 4)],
  ...{ may: { design: true, release: false }, releaseFault: null },
  ...{ checkedRevision: 4, triedRevision: 4, findings: null, reasons: [], trial: null },
  ...{ basedOn: null, latestReleaseId: null, isOutdated: false, isAtOnce: false },
  ...{ effectiveOn: null, note: '', submittedBy: null, submittedAt: null, returnedReason: null },
  ...{ releaseId: null, isShipped: false, editors: [] },
});

describe('a draft whose files are changed', () => {
  it('shows what is typed over what is saved, in order of name', () => {
    const { files } = aDraft();

    const shown = overlayFiles(files, { 'b.bpmn': null, 'a.bpmn': '<a2/>', 'a.form': '{}' });

    expect(shown.map(({ name, content }) => [name, content])).toEqual([
      ['a.bpmn', '<a2/>'],
      ['a.form', '{}'],
    ]);
    expect(overlayFiles(files, {})).toBe(files);
  });

  it('has lost its check and its trial once the change is saved', () => {
    const after = savedDraft(aDraft(), { 'a.bpmn': '<a2/>' }, 5);

    expect(after).toMatchObject({ revision: 5, isChecked: false, isTried: false });
    expect(after.files).toEqual([file('a.bpmn', 5, '<a2/>'), file('b.bpmn', 4)]);
  });

  it('is contested only where both changed the same file otherwise', () => {
    const theirs = aDraft();
    const contested = (changes: Record<string, string | null>) =>
      contestedFiles(theirs, { revision: 3, changes });

    expect(contested({ 'a.bpmn': '<mine/>' })).toEqual([]);
    expect(contested({ 'b.bpmn': '<mine/>' })).toEqual(['b.bpmn']);
    expect(contested({ 'b.bpmn': null })).toEqual(['b.bpmn']);
    expect(contested({ 'b.bpmn': '<b.bpmn/>' })).toEqual([]);
    expect(contested({ 'new.form': '{}' })).toEqual([]);
  });
});
