/** A start tag as written: names keep their prefix, values are decoded. */
export interface XmlTag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  isEmpty: boolean;
  /** Offset of its `<`. */
  at: number;
}

/** What a scan tells, in the order of the file. */
export interface XmlListener {
  open: (tag: XmlTag) => void;
  close: (name: string, at: number) => void;
  /** Text and CDATA inside the root, references decoded. */
  text: (text: string) => void;
}

/** A place where a file stops being the XML we read; `message` is Chinese and says what is wrong there. */
export class XmlFault extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
    this.name = 'XmlFault';
  }
}

const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/uy;
const SPACE = /[ \t\r\n]*/y;
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));|&/gi;
const DECLARATION =
  /^\uFEFF?<\?xml\s+version=(["'])1\.0\1(?:\s+encoding=(["'])utf-8\2)?(?:\s+standalone=(["'])(?:yes|no)\3)?\s*\?>/i;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML 1.0 without document types and processing instructions, strictly: what other parsers pass over (saxen warns of broken
 * attributes and skips a DOCTYPE without a word) stops it with an `XmlFault`. Names are ASCII, as those of BPMN and DMN are.
 */
export function scanXml(xml: string, listener: XmlListener): void {
  const open: string[] = [];
  let at = startOf(xml);
  let hasRoot = false;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const end = next === -1 ? xml.length : next;
    tellText(xml, at, end, open.length, listener);
    if (next === -1) break;
    if (xml.startsWith('<!', next)) {
      at = skipMarked(xml, next, open.length, listener);
    } else if (xml.startsWith('<?', next)) {
      throw new XmlFault(next, '含有处理指令（<?…?>），流程文件中不允许');
    } else if (xml.startsWith('</', next)) {
      at = readClose(xml, next, open, listener);
    } else {
      if (hasRoot && open.length === 0) throw new XmlFault(next, '文件有两个根元素');
      hasRoot = true;
      at = readOpen(xml, next, open, listener);
    }
  }
  if (open.length > 0) throw new XmlFault(xml.length, `元素 ${open.at(-1) ?? ''} 没有结束`);
  if (!hasRoot) throw new XmlFault(0, '文件中没有任何元素');
}

/** Text with its references replaced; a reference to an entity, or to a character that may not stand there, is a fault. */
function decode(text: string, at: number): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    const known = NAMED[name ?? ''];
    if (known !== undefined) return known;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (Number.isNaN(code)) throw new XmlFault(at, '含有未知的实体引用（&…;），流程文件中不允许');
    // saxen, which reads the file after us, cuts a code to 16 bits: &#65596; would become "<" there
    if (!isCharacter(code) || code > 0xffff)
      throw new XmlFault(at, `含有不允许的字符引用 ${whole}`);
    return String.fromCodePoint(code);
  });
}

/** XML 1.0, production [2], without the control characters above 126 that it only discourages. */
export function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  if (code >= 0x7f && code <= 0x9f) return code === 0x85;
  return (
    code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
  );
}

function startOf(xml: string): number {
  const declared = DECLARATION.exec(xml);
  if (declared) return declared[0].length;
  if (/^\uFEFF?\s*<\?xml/i.test(xml)) {
    throw new XmlFault(0, '文件头不正确，应为 UTF-8 编码的 XML 1.0');
  }
  return xml.startsWith('\uFEFF') ? 1 : 0;
}

function tellText(
  xml: string,
  at: number,
  end: number,
  depth: number,
  listener: XmlListener,
): void {
  if (end === at) return;
  const text = xml.slice(at, end);
  if (depth > 0) {
    if (text.includes(']]>')) throw new XmlFault(at + text.indexOf(']]>'), '文字中有多余的 ]]>');
    listener.text(decode(text, at));
  } else if (text.trim() !== '') throw new XmlFault(at, '根元素之外有文字');
}

/** Comments and CDATA; whatever else begins with `<!` declares a document type or an entity. */
function skipMarked(xml: string, at: number, depth: number, listener: XmlListener): number {
  if (xml.startsWith('<!--', at)) {
    const end = xml.indexOf('--', at + 4);
    if (end === -1) throw new XmlFault(at, '注释没有结束');
    if (xml[end + 2] !== '>') throw new XmlFault(end, '注释中有多余的 --');
    return end + 3;
  }
  if (!xml.startsWith('<![CDATA[', at) || depth === 0) {
    throw new XmlFault(at, '含有文档类型或实体声明（<!DOCTYPE、<!ENTITY），流程文件中不允许');
  }
  const end = xml.indexOf(']]>', at);
  if (end === -1) throw new XmlFault(at, 'CDATA 没有结束');
  listener.text(xml.slice(at + 9, end));
  return end + 3;
}

function readClose(xml: string, at: number, open: string[], listener: XmlListener): number {
  const name = nameAt(xml, at + 2);
  const end = at + 2 + name.length + spaceAt(xml, at + 2 + name.length);
  if (name === '' || xml[end] !== '>') throw new XmlFault(at, '结束标记不完整');
  const expected = open.pop();
  if (expected !== name) {
    throw new XmlFault(
      at,
      expected === undefined
        ? `多余的结束标记 ${name}`
        : `元素 ${expected} 没有结束，却遇到 ${name} 的结束标记`,
    );
  }
  listener.close(name, at);
  return end + 1;
}

function readOpen(xml: string, at: number, open: string[], listener: XmlListener): number {
  const name = nameAt(xml, at + 1);
  if (name === '') throw new XmlFault(at, '“<”之后应为元素名，文字中的“<”应写作 &lt;');
  const attributes = new Map<string, string>();
  let next = at + 1 + name.length;
  for (;;) {
    const space = spaceAt(xml, next);
    next += space;
    const isEmpty = xml.startsWith('/>', next);
    if (isEmpty || xml[next] === '>') {
      listener.open({ name, attributes, isEmpty, at });
      if (isEmpty) listener.close(name, at);
      else open.push(name);
      return next + (isEmpty ? 2 : 1);
    }
    if (space === 0) throw new XmlFault(next, `元素 ${name} 的标记不完整`);
    next = readAttribute(xml, next, name, attributes);
  }
}

function readAttribute(
  xml: string,
  at: number,
  element: string,
  attributes: Map<string, string>,
): number {
  const name = nameAt(xml, at);
  const equals = at + name.length + spaceAt(xml, at + name.length);
  const start = equals + 1 + spaceAt(xml, equals + 1);
  const quote = xml[start];
  if (name === '' || xml[equals] !== '=' || (quote !== '"' && quote !== "'")) {
    throw new XmlFault(at, `元素 ${element} 的属性写法不正确`);
  }
  const end = xml.indexOf(quote, start + 1);
  if (end === -1) throw new XmlFault(at, `元素 ${element} 的属性 ${name} 缺少结束引号`);
  const raw = xml.slice(start + 1, end);
  if (raw.includes('<')) throw new XmlFault(at, `元素 ${element} 的属性 ${name} 中有“<”`);
  if (attributes.has(name)) throw new XmlFault(at, `元素 ${element} 的属性 ${name} 写了两次`);
  attributes.set(name, decode(raw, at));
  return end + 1;
}

function nameAt(xml: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(xml)?.[0] ?? '';
}

function spaceAt(xml: string, at: number): number {
  SPACE.lastIndex = at;
  return SPACE.exec(xml)?.[0].length ?? 0;
}
