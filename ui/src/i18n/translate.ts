/** What another language has for the words and sentences of the rules, each by the official Chinese one. */
export interface Catalogue {
  words: Readonly<Record<string, string>>;
  /**
   * Sentences with what differs in braces: `至少{n}个字`. Names say what may stand there: `n` figures, `day` a day, `yuan` an amount,
   * `quoted` what stands between quotes, each also with a figure behind; `fault` and what ends in `Words` only what has English itself;
   * any other anything.
   */
  sentences: Readonly<Record<string, string>>;
}

/**
 * The text in the other language; undefined where the catalogue has neither the word nor the sentence. What stands in a sentence
 * (a field, a post, a day, an amount) is translated as well where it can be, and stays as it is where it cannot: names do.
 */
export function makeTranslator({
  words,
  sentences,
}: Catalogue): (text: string) => string | undefined {
  const patterns = Object.entries(sentences)
    .filter(([chinese]) => chinese.includes('{'))
    .map(compile)
    .sort(byFirmness);
  const translate = (text: string): string | undefined =>
    han.test(text) ? (words[text] ?? sentences[text] ?? dayIn(text) ?? sentence(text)) : undefined;
  const sentence = (text: string): string | undefined => {
    for (const { shape, names, english } of patterns) {
      const found = shape.exec(text);
      if (found === null) continue;
      const parts = names.map((name, index) => [name, translated(found[index + 1] ?? '')] as const);
      // What cannot be said in English is not half said.
      if (parts.some(([name, part]) => isStrict(name) && han.test(part))) continue;
      const values = new Map(parts);
      return english.replace(hole, (_, name: string) => values.get(name) ?? '');
    }
    return undefined;
  };
  const translated = (part: string): string => translate(part) ?? listed(part);
  const listed = (part: string): string => {
    const joint = joints.find(([chinese]) => part.includes(chinese));
    if (joint === undefined) return part;
    const [chinese, english] = joint;
    const ones = part.split(chinese).map((one) => translate(one) ?? one);
    const joined = ones.join(english);
    // A comma parts sentences as well as values: what is not a list of known values stays whole.
    return chinese === '，' && han.test(joined) ? part : joined;
  };
  return remembering(translate);
}

interface Pattern {
  shape: RegExp;
  names: string[];
  english: string;
  /** Characters that must stand there. */
  firm: number;
}

/** What joins the parts of a list, and how English joins them. */
const joints = [
  [' → ', ' → '],
  ['、', ', '],
  ['，', ', '],
] as const;

const hole = /\{(\w+)\}/g;
const han = /\p{Script=Han}/u;

function compile([chinese, english]: [string, string]): Pattern {
  const names = [...chinese.matchAll(hole)].map(([, name]) => name ?? '');
  const pieces = chinese.split(/\{\w+\}/);
  const source = pieces
    .map((piece, index) => escaped(piece) + (index < names.length ? valueOf(names[index]) : ''))
    .join('');
  return { shape: new RegExp(`^${source}$`, 'su'), names, english, firm: pieces.join('').length };
}

const kinds: Readonly<Record<string, string>> = {
  n: '-?[\\d.,]+',
  day: '\\d{4}-\\d{2}-\\d{2}|\\d{4}年\\d{1,2}月\\d{1,2}日',
  yuan: '-?[\\d.,]+元',
  quoted: '[^“”]*',
};
const isStrict = (name: string): boolean => name === 'fault' || name.endsWith('Words');
const valueOf = (name = ''): string => `(${kinds[name.replace(/\d$/, '')] ?? '.*?'})`;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** The sentence that leaves least open is meant. */
const byFirmness = (one: Pattern, other: Pattern): number => other.firm - one.firm;

/** `2026年3月2日` → `2026-03-02`, as days stand elsewhere on the screens. */
function dayIn(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text) ?? [];
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const mostRemembered = 5_000;

/** A table asks for the same words with every keystroke. */
function remembering(
  translate: (text: string) => string | undefined,
): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (!known.has(text)) {
      if (known.size >= mostRemembered) known.clear();
      known.set(text, translate(text));
    }
    return known.get(text);
  };
}
