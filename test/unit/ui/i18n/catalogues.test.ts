import { describe, expect, it } from '@jest/globals';
import { chinese as pages } from '../../../../ui/src/i18n/chinese.js';
import { monitorChinese } from '../../../../ui/src/i18n/chinese-monitor.js';
import { studioChinese } from '../../../../ui/src/i18n/chinese-studio.js';
import { english } from '../../../../ui/src/i18n/english.js';
import { sentences } from '../../../../ui/src/i18n/sentences.en.js';
import { words } from '../../../../ui/src/i18n/words.en.js';
import { leavesOf } from './leaves.js';

const chineseTexts = leavesOf({ ...pages, ...studioChinese, ...monitorChinese });
const englishTexts = leavesOf(english);

/** The Chinese key an English form stands for: both forms of a counted text stand for `x_other`, a form for one for `x`. */
function stemOf(key: string): string {
  const stem = key.replace(/_one$/, '');
  if (stem === key) return key;
  return chineseTexts.has(`${stem}_other`) ? `${stem}_other` : stem;
}

function variablesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].sort();
}

describe('the English catalogue', () => {
  it('has every key of the Chinese one', () => {
    const missing = [...chineseTexts.keys()].filter((key) => !englishTexts.has(key));

    expect(missing).toEqual([]);
  });

  it('has no key the Chinese one lacks', () => {
    const surplus = [...englishTexts.keys()].filter((key) => !chineseTexts.has(stemOf(key)));

    expect(surplus).toEqual([]);
  });

  it('has both forms of every counted text', () => {
    const counted = [...chineseTexts.keys()].filter((key) => key.endsWith('_other'));

    expect(counted.length).toBeGreaterThan(5);
    const single = counted.filter((key) => !englishTexts.has(key.replace(/_other$/, '_one')));
    expect(single).toEqual([]);
  });

  it('fills in the same variables; only the form for one may leave the count out', () => {
    const different = [...englishTexts].filter(([key, text]) => {
      const wanted = variablesOf(chineseTexts.get(stemOf(key)) ?? '');
      const told = variablesOf(text);
      const mayMiss = key.endsWith('_one') ? ['count'] : [];
      return (
        told.some((name) => !wanted.includes(name)) ||
        wanted.some((name) => !told.includes(name) && !mayMiss.includes(name))
      );
    });

    expect(different).toEqual([]);
  });

  it('leaves no text empty, nor does the Chinese one', () => {
    const empty = [...chineseTexts, ...englishTexts].filter(([, text]) => text.trim() === '');

    expect(empty).toEqual([]);
  });

  it('writes Chinese only where people type these very characters or they go into the case', () => {
    const typed = ['people.importHint', 'offices.shortNameHint', 'nationalImport.acceptReason'];

    const mixed = [...englishTexts].filter(
      ([key, text]) => /[\p{Script=Han}，。：；（）《》、]/u.test(text) && !typed.includes(key),
    );

    expect(mixed).toEqual([]);
    const told = Object.entries({ ...words, ...sentences });
    expect(told.filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('fills in what a sentence of the rules tells, and nothing else', () => {
    const openings = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const strange = Object.entries(sentences).filter(([chineseText, text]) =>
      openings(text).some((name) => !openings(chineseText).includes(name)),
    );

    expect(strange).toEqual([]);
  });
});
