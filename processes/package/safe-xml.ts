import { RuleError } from '../../server/domain/basics/errors.js';
import { formFault } from './safe-form.js';
import { contentFault, reservedNames, textFault } from './safe-text.js';
import { scanXml, XmlFault, type XmlListener, type XmlTag } from './scan-xml.js';

/** Bounds of one file: a multiple of the largest diagram we know (relief-case: 120 kB, 1,600 elements, depth 9). */
export const fileLimits = {
  bytes: 2 * 1024 * 1024,
  elements: 20_000,
  depth: 40,
  attributes: 40,
  attributeLength: 20_000,
  textLength: 50_000,
} as const;

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const DMN = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

/** Namespaces our parsers know; an element of another one could neither be shown nor compared nor run. */
const knownNamespaces = new Set([
  BPMN,
  'http://www.omg.org/spec/BPMN/20100524/DI',
  'http://www.omg.org/spec/DD/20100524/DC',
  'http://www.omg.org/spec/DD/20100524/DI',
  'http://www.omg.org/spec/BPMN/non-normative/color/1.0',
  'http://bpmn.io/schema/bpmn/biocolor/1.0',
  'http://camunda.org/schema/zeebe/1.0',
  'http://camunda.org/schema/modeler/1.0',
  'http://www.w3.org/2001/XMLSchema-instance',
  DMN,
  'https://www.omg.org/spec/DMN/20191111/DMNDI/',
  'http://www.omg.org/spec/DMN/20180521/DC/',
  'http://www.omg.org/spec/DMN/20180521/DI/',
  'http://bpmn.io/schema/dmn/biodi/2.0',
]);
const nameOfFile = /^(?:[a-z][a-z0-9-]{0,80}\.(?:bpmn|dmn)|forms\/[a-z][a-z0-9-]{0,80}\.form)$/;
const idPattern = /^[A-Za-z_][\w.-]{0,254}$/;
/** Attributes that point somewhere: only within the file. */
const pointers = new Set(['href', 'location', 'importType', 'schemaLocation', 'locationURI']);

/**
 * Refuses a file of a package that came from outside (drawn, imported or sent by a script) before anything else reads it: `UNSAFE_FILE`
 * with what is wrong and where. What passes is well-formed, bounded, of the right kind, refers to nothing outside, and holds no markup
 * that a browser would run. Whether it is a good process is the lint's question.
 */
export function assertSafeXml(name: string, content: string): void {
  const fault = faultOf(name, content);
  if (fault === null) return;
  const where = fault.at === null ? '' : `${placeOf(content, fault.at)}：`;
  throw new RuleError('UNSAFE_FILE', `文件 ${shown(name)} 不能使用。${where}${fault.message}。`);
}

interface FileFault {
  /** Offset in the text; null: the file as a whole, or a place the message names. */
  at: number | null;
  message: string;
}

function faultOf(name: string, content: string): FileFault | null {
  if (!nameOfFile.test(name)) {
    return {
      at: null,
      message:
        '文件名应为小写字母、数字和连字符，流程图以 .bpmn、决策表以 .dmn 结尾，表单在 forms/ 下以 .form 结尾',
    };
  }
  if (new TextEncoder().encode(content).length > fileLimits.bytes) {
    return { at: null, message: '文件超过 2 MB' };
  }
  const characters = contentFault(content);
  if (characters !== null) return characters;
  if (name.endsWith('.form')) {
    const message = formFault(content);
    return message === null ? null : { at: null, message };
  }
  try {
    scanXml(content, xmlJudge(name.endsWith('.bpmn') ? BPMN : DMN));
    return null;
  } catch (error) {
    if (error instanceof XmlFault) return { at: error.at, message: error.message };
    throw error;
  }
}

/** Judges what a scan tells; each fault ends the scan. */
function xmlJudge(rootNamespace: string): XmlListener {
  const scopes: ReadonlyMap<string, string>[] = [];
  const ids = new Set<string>();
  let elements = 0;
  /** Since the last tag: comments and CDATA must not cut a word in two. */
  let text = '';
  const judgeText = (at: number): void => {
    const fault =
      text.length > fileLimits.textLength
        ? `一段文字超过 ${fileLimits.textLength} 字`
        : textFault(text);
    if (fault !== null) throw new XmlFault(at, fault);
    text = '';
  };
  return {
    open: (tag) => {
      judgeText(tag.at);
      elements += 1;
      const scope = scopeOf(tag, scopes.at(-1) ?? new Map<string, string>());
      scopes.push(scope);
      if (elements > fileLimits.elements) fail(tag, `元素超过 ${fileLimits.elements} 个`);
      if (scopes.length > fileLimits.depth) fail(tag, `元素嵌套超过 ${fileLimits.depth} 层`);
      if (scopes.length === 1) judgeRoot(tag, scope, rootNamespace);
      judgeName(tag, scope);
      judgeAttributes(tag, scope, ids);
    },
    close: (_name, at) => {
      judgeText(at);
      scopes.pop();
    },
    text: (part) => {
      text += part;
    },
  };
}

/** Prefix → namespace within an element; the empty prefix is the default namespace. */
function scopeOf(tag: XmlTag, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const declared = [...tag.attributes].filter(([name]) => isDeclaration(name));
  if (declared.length === 0) return outer;
  for (const [, uri] of declared) {
    if (!knownNamespaces.has(uri)) fail(tag, `使用了未知的命名空间 ${shown(uri)}`);
  }
  return new Map([
    ...outer,
    ...declared.map(([name, uri]): [string, string] => [name.slice(6), uri]),
  ]);
}

const isDeclaration = (name: string): boolean => name === 'xmlns' || name.startsWith('xmlns:');

function judgeRoot(tag: XmlTag, scope: ReadonlyMap<string, string>, rootNamespace: string): void {
  const { prefix, local } = parts(tag.name);
  if (local === 'definitions' && scope.get(prefix) === rootNamespace) return;
  fail(tag, rootNamespace === BPMN ? '不是 BPMN 2.0 流程图' : '不是 DMN 1.3 决策表');
}

function judgeName(tag: XmlTag, scope: ReadonlyMap<string, string>): void {
  const { prefix, local } = parts(tag.name);
  if (!scope.has(prefix)) fail(tag, `元素 ${shown(tag.name)} 没有声明命名空间`);
  if (reservedNames.has(local)) fail(tag, `元素名 ${local} 不允许使用`);
  if (local === 'import') fail(tag, '引用了外部文件（import），流程包应当自成一体');
  if (local === 'script' && prefix !== 'zeebe') fail(tag, '含有脚本（script），流程文件中不允许');
}

function judgeAttributes(tag: XmlTag, scope: ReadonlyMap<string, string>, ids: Set<string>): void {
  if (tag.attributes.size > fileLimits.attributes) {
    fail(tag, `元素 ${tag.name} 的属性超过 ${fileLimits.attributes} 个`);
  }
  for (const [name, value] of tag.attributes) {
    if (isDeclaration(name)) continue;
    const { prefix, local } = parts(name);
    if (prefix !== '' && !scope.has(prefix)) fail(tag, `属性 ${name} 没有声明命名空间`);
    if (reservedNames.has(local)) fail(tag, `属性名 ${local} 不允许使用`);
    if (prefix === '' && /^on[a-z]+$/i.test(local)) fail(tag, `含有事件处理程序（${local}）`);
    if (value.length > fileLimits.attributeLength) {
      fail(tag, `属性 ${name} 超过 ${fileLimits.attributeLength} 字`);
    }
    if (name === 'id') judgeId(tag, value, ids);
    if (pointers.has(local) && !value.startsWith('#')) {
      fail(tag, `属性 ${name} 引用了文件以外的 ${shown(value)}`);
    }
    const fault = local === 'modelerTemplateIcon' ? iconFault(value) : textFault(value);
    if (fault !== null) fail(tag, `属性 ${name} ${fault}`);
  }
}

/** Identifiers are the keys of plain objects in the parsers, and half of the ids of the engine. */
function judgeId(tag: XmlTag, id: string, ids: Set<string>): void {
  if (!idPattern.test(id) || reservedNames.has(id)) {
    fail(tag, `标识 ${shown(id)} 不正确，应以字母开头，只含字母、数字、点、连字符和下划线`);
  }
  if (ids.has(id)) fail(tag, `标识 ${id} 用了两次`);
  ids.add(id);
}

/** An icon is drawn as an image: never fetched, and an SVG only in a form that cannot be read as markup of the page. */
const iconFault = (value: string): string | null =>
  /^data:image\/(?:png|jpeg|gif|svg\+xml)(?:;base64)?,[\w+/=%.~-]*$/.test(value)
    ? null
    : '不是嵌入的图片';

const parts = (name: string): { prefix: string; local: string } => {
  const colon = name.indexOf(':');
  return { prefix: name.slice(0, Math.max(colon, 0)), local: name.slice(colon + 1) };
};

function fail({ at }: XmlTag, message: string): never {
  throw new XmlFault(at, message);
}

/** Line and column of an offset, counted from 1, as editors do. */
function placeOf(content: string, at: number): string {
  const before = content.slice(0, at).split('\n');
  return `第 ${before.length} 行第 ${(before.at(-1)?.length ?? 0) + 1} 列`;
}

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
