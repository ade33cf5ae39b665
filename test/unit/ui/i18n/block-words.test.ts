import { describe, expect, it } from '@jest/globals';
import { blockGroups } from '../../../../processes/element-templates/building-block.js';
import { buildingBlocks } from '../../../../processes/element-templates/building-blocks.js';
import {
  jobWords,
  messageWords,
  noticeWords,
} from '../../../../processes/element-templates/reference-words.js';
import {
  resumeWords,
  variableWords,
} from '../../../../processes/element-templates/variable-words.js';
import { toEnglish } from '../../../../ui/src/i18n/english.js';

describe('a word of the modeler', () => {
  it.each([
    ['groups of steps', Object.values(blockGroups)],
    ['steps', buildingBlocks.flatMap(({ name, hint }) => [name, hint])],
    ['work of the system', [...Object.values(jobWords), ...Object.values(noticeWords)]],
    ['messages', Object.values(messageWords).map(({ name }) => name)],
    ['matters of conditions', Object.values(variableWords).map(({ name }) => name)],
    ['their values', Object.values(variableWords).flatMap((it) => Object.values(it.values ?? {}))],
    ['levels', [...Object.values(resumeWords), '是', '否', '无']],
  ])('has English: %s', (_, told) => {
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((word) => toEnglish(word) === undefined)).toEqual([]);
  });
});
