import { useTranslation } from 'react-i18next';
import { translatorOf } from './translators.js';

/** What joins words to a phrase of a diagram, and how English joins them. */
const joints: Readonly<Record<string, string>> = {
  '；或者': '; or ',
  '，并且': ', and ',
  或者: ' or ',
  不是: ' is not ',
  '：': ': ',
  '；': '; ',
  '、': ', ',
  '（': ' (',
  '）': ')',
  ' → ': ' → ',
};
const joint = /(；或者|，并且|或者|不是|：|；|、|（|）| → )/;
const han = /\p{Script=Han}/u;

/**
 * A phrase that is put together of words of the rules and the diagrams (`审批结果：退回或者同意`) in the language of the screens: whole
 * where there is English for it, else word by word. What has none stays Chinese.
 */
export function usePhrase(): (phrase: string) => string {
  const { i18n } = useTranslation();
  const translate = translatorOf(i18n.language);
  if (translate === undefined) return (phrase) => phrase;
  return (phrase) => {
    const whole = translate(phrase);
    if (whole !== undefined && !han.test(whole)) return whole;
    return phrase
      .split(joint)
      .map((piece) => joints[piece] ?? translate(piece) ?? piece)
      .join('');
  };
}
