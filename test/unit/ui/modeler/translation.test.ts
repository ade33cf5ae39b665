import { describe, expect, it } from '@jest/globals';
import { inChinese, modelerChinese } from '../../../../ui/src/i18n/modeler/modeler-chinese.js';
import { translateTemplate } from '../../../../ui/src/i18n/modeler/translate-template.js';
import { libraryTexts } from './library-texts.js';

const han = /\p{Script=Han}/u;
const texts = libraryTexts();

describe('the texts of the drawing libraries', () => {
  it('are found in their sources', () => {
    expect(texts.size).toBeGreaterThan(200);
  });

  it('all have Chinese', () => {
    const untranslated = [...texts]
      .filter(([text]) => !han.test(inChinese(text) ?? ''))
      .map(([text, path]) => `${text} (${path})`);

    expect(untranslated).toEqual([]);
  });

  it('are all still those of the libraries', () => {
    expect(Object.keys(modelerChinese).filter((text) => !texts.has(text))).toEqual([]);
  });
});

describe('a text of the library', () => {
  it('is filled in in both languages', () => {
    expect(translateTemplate('zh-CN', 'Open {element}', { element: '审批' })).toBe('打开审批');
    expect(translateTemplate('en', 'Open {element}', { element: 'Review' })).toBe('Open Review');
  });

  it('keeps a hole nothing was given for', () => {
    expect(translateTemplate('zh-CN', 'Open {element}')).toBe('打开{element}');
  });
});
