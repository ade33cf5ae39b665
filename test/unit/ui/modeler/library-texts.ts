import { readdirSync, readFileSync } from 'node:fs';

const libraries = new URL('../../../../node_modules/', import.meta.url);

/** A source of a library: its path, and what it says. */
interface Source {
  path: string;
  text: string;
}

/** Parts of the libraries that the modeler of the studio never loads. */
const unused =
  /camunda-platform|contextProvider|\/template-icons|features\/(?:palette|context-pad|append-preview)\/|i18n\/translate\//;

/** The English texts the loaded parts of the drawing libraries show, with where they stand. */
export function libraryTexts(): Map<string, string> {
  const sources = [
    ...folderSources('bpmn-js/lib/'),
    ...folderSources('diagram-js/lib/'),
    ...folderSources('diagram-js-minimap/dist/').filter(({ path }) =>
      path.endsWith('index.esm.js'),
    ),
    ...packedSources('bpmn-js-properties-panel/dist/index.esm.js.map'),
    ...packedSources('@bpmn-io/properties-panel/dist/index.esm.js.map'),
  ];
  const found = new Map<string, string>();
  for (const { path, text } of sources.filter(({ path }) => !unused.test(path))) {
    for (const shown of [...textsIn(text), ...listenersIn(text, path), ...kindsIn(text, path)]) {
      found.set(shown, path);
    }
  }
  return found;
}

function folderSources(folder: string): Source[] {
  return readdirSync(new URL(folder, libraries), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      path: `${folder}${name}`,
      text: readFileSync(new URL(`${folder}${name}`, libraries), 'utf8'),
    }));
}

/** A packed library tells its sources in its map: what only other engines use can be told apart by its path. */
function packedSources(map: string): Source[] {
  const { sources, sourcesContent } = JSON.parse(readFileSync(new URL(map, libraries), 'utf8')) as {
    sources: string[];
    sourcesContent: string[];
  };
  return sources.map((path, index) => ({
    path: `${map.replace(/dist.*/, '')}${path.replace(/^[./]+/, '')}`,
    text: sourcesContent[index] ?? '',
  }));
}

const quoted = String.raw`(['"\x60])((?:\\.|(?!\1).)*)\1`;
const calls = new RegExp(
  String.raw`[tT]ranslate\(\s*(?:\(?[^()'"\x60]*\([^()]*\)\s*\?\s*)?${quoted}`,
  'gs',
);
/** The other text of a choice between two. */
const otherwise = new RegExp(
  String.raw`[tT]ranslate\(\s*\(?[^()'"\x60]*\([^()]*\)\s*\?\s*'[^']*'\s*:\s*${quoted}`,
  'gs',
);
/** Labels that are handed to the translation later: of kinds of elements, events, options. */
const labels = new RegExp(
  String.raw`(?:\b(?:label|title|name|emptyPlaceholder)['"]?\s*[:=]|_(?:LABEL|MSG|TITLE)\w*\s*=|^\s*'(?:bpmn|zeebe):\w+'\s*:)\s*${quoted}`,
  'gm',
);

function textsIn(source: string): string[] {
  const told = [...textsOf(source, calls), ...textsOf(source, otherwise)].filter(
    (text) => /[A-Za-z]/.test(text.replace(/{\w+}/g, '')) && !text.startsWith(' +'),
  );
  return [...told, ...textsOf(source, labels).filter(isSentence)]
    .flatMap(bothOf)
    .filter((text) => !text.includes('$' + '{'))
    .flatMap((text) => (text.endsWith(' ') ? alignments.map((end) => text + end) : [text]));
}

/** Events of a listener, alone and before its type. */
function listenersIn(source: string, path: string): string[] {
  if (!/Listener\.js$/.test(path)) return [];
  return [...source.matchAll(/_TO_LABEL = {(.*?)}/gs)].flatMap(([, entries = '']) => {
    const events = [...entries.matchAll(/: '([^']+)'/g)].map(([, label = '']) => label);
    // of a task they are filled in one by one
    return path.includes('TaskListener')
      ? events
      : [...events, ...events.map((one) => `${one}: {type}`)];
  });
}

/** Kinds of elements as the head of the panel spells them: the names of its icons, in words. */
function kindsIn(source: string, path: string): string[] {
  if (!path.endsWith('src/icons/index.js')) return [];
  return [...source.matchAll(/^\s*'([A-Z]\w+)'\s*:/gm)].map(([, name = '']) =>
    name.replace(/(\B[A-Z])/g, ' $1').replace(/(\bNon Interrupting)/g, '($1)'),
  );
}

/** Both texts of a template that differs in a piece: `item${n != 1 ? 's' : ''}`. */
function bothOf(text: string): string[] {
  const choice = /\$\{[^}?]*\?\s*'([^']*)'\s*:\s*'([^']*)'\s*\}/;
  const [, one, other] = choice.exec(text) ?? [];
  return one === undefined || other === undefined
    ? [text]
    : [text.replace(choice, () => one), text.replace(choice, () => other)];
}

/** What is put behind a text that ends with a space. */
const alignments = ['left', 'center', 'right', 'top', 'middle', 'bottom'];

const textsOf = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map(([, , text = '']) => text.replace(/\\(['"\x60])/g, '$1'));

/** Ids, names of properties and symbols are no texts for people. */
const isSentence = (text: string): boolean =>
  /^[A-Z<].*[a-z]/s.test(text) &&
  !/^(?:bpmn|zeebe|camunda|bpmndi):/.test(text) &&
  !/^[A-Z]\w*[A-Z]\w*$/.test(text);
