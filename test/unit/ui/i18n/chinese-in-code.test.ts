import { describe, expect, it } from '@jest/globals';
import { toEnglish } from '../../../../ui/src/i18n/english.js';
import { textsBelow } from './source-texts.js';

const han = /\p{Script=Han}/u;
const sources = new URL('../../../../ui/src/', import.meta.url);

/** Chinese that is data, not a text of the screens: it is read from what people paste, or goes into the case. */
const data: Record<string, string> = {
  'features/attachments/judge-file.ts': 'name of a photo in the file of the case',
  'features/document-templates/TemplateListPage.tsx': 'the volume as the server names it',
  'features/settings/calendar/read-notice.ts': 'words of the notice that is pasted',
  'features/settings/editors/PatternEditor.tsx': 'an office whose numbers the pattern shows',
  'features/visits/new-visit.ts': 'a relation the record of the visit opens with',
};

/** Faults that the browser finds by the rules of the server, and answers of a form: shown through `useWord()` like those of the server. */
const told = [
  'bpmn/next-choices.ts',
  'features/cases/intake/kept-application.ts',
  'features/settings/calendar/day-ranges.ts',
  'features/settings/changes/parse-faults.ts',
  'features/settings/changes/value-faults.ts',
  'form/form-rows.ts',
];

const chinese = textsBelow(sources, (file) => !file.startsWith('i18n/')).filter(({ pieces }) =>
  pieces.some((piece) => han.test(piece)),
);

describe('the sources of the screens', () => {
  it('have no Chinese outside the catalogues but data and what is translated where it is shown', () => {
    const strange = chinese.filter(({ file }) => !(file in data) && !told.includes(file));

    expect(strange).toEqual([]);
  });

  it('have English for every fault they tell', () => {
    const faults = chinese.filter(({ file }) => told.includes(file));

    // separators of a list are no words
    const words = faults
      .map(({ pieces }) => pieces.join('1'))
      .filter((text) => text.length > 1 || han.test(text));
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((text) => toEnglish(text) === undefined)).toEqual([]);
  });

  it('have Chinese in every file that is excepted', () => {
    const there = new Set(chinese.map(({ file }) => file));

    expect([...Object.keys(data), ...told].filter((file) => !there.has(file))).toEqual([]);
  });
});
