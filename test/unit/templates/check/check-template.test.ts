import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  checkTemplate,
  hasErrors,
  maxTemplateLength,
} from '../../../../templates/check/check-template.js';
import { AmountFen, Line, OfficeData, On, Prose } from '../../../../templates/data.js';
import { defineDocument } from '../../../../templates/define.js';

/** A kind with one of each: what is always there, what may be missing, lists, choices, money. */
const kind = defineDocument({
  ...{ kind: 'sample', group: 'decision', title: '样本', volume: '正卷', recipient: '申请人' },
  ...{ isNumbered: true, head: 'red', isSealed: false, isServed: false },
  data: z.strictObject({
    office: OfficeData,
    number: Line,
    issuedOn: On,
    reasons: Prose,
    amountFen: AmountFen,
    verdict: z.enum(['同意', '不同意']),
    remark: Line.nullable(),
    victim: z.strictObject({ name: Line, sex: Line.nullable() }).nullable(),
    payees: z.array(z.strictObject({ name: Line, amountFen: AmountFen, bank: Line.nullable() })),
    missing: z.array(Line).nullable(),
  }),
});

/** Every field in its place; `extra` is what a test is about. */
const whole = (extra: string): string => `{{> head}}
<h1 class="title">样本</h1>
<p>{{date issuedOn}}，{{verdict}}，{{amount amountFen}}，{{strike remark}}</p>
{{#each (paragraphs reasons)}}<p>{{this}}</p>{{/each}}
{{#each payees}}<p>{{name}}{{yuan amountFen}}{{strike bank}}</p>{{/each}}
{{#if victim}}<p>{{victim.name}}{{strike victim.sex}}</p>{{/if}}
{{#if missing}}<p>{{join missing "；"}}</p>{{/if}}
${extra}
`;

const check = (text: string) => checkTemplate(kind, text);
const errorsOf = (extra: string) =>
  check(whole(extra)).filter(({ severity }) => severity === 'error');
const warningsOf = (extra: string) =>
  check(whole(extra)).filter(({ severity }) => severity === 'warning');

describe('the check of a template', () => {
  it('finds nothing in a text that prints every field by the vocabulary', () => {
    expect(check(whole(''))).toEqual([]);
  });

  it.each([
    ['an unknown field', '<p>{{reason}}</p>', '没有“reason”这一项，是不是“reasons”？'],
    ['an unknown field far from any', '<p>{{secret}}</p>', '没有“secret”这一项；这里有：office、'],
    [
      'a field of the outside within a list',
      '{{#each payees}}<p>{{number}}</p>{{/each}}',
      '外层有，请写“../number”',
    ],
    ['a field within what may be missing', '<p>{{victim.name}}</p>', '“victim”可能没有'],
    ['a field below a text', '<p>{{number.length}}</p>', '没有下级项目'],
    ['more steps out than there are', '<p>{{../number}}</p>', '外面没有这么多层'],
    ['@index outside a list', '<p>{{@index}}</p>', '只在 {{#each}} 里面有'],
    ['an unknown @ name', '<p>{{@process}}</p>', '没有“@process”'],
    ['a name of the prototype', '<p>{{constructor}}</p>', '没有“constructor”'],
    ['a name of the prototype below', '<p>{{office.__proto__}}</p>', '没有“__proto__”'],
    ['an unknown helper', '<p>{{upper number}}</p>', '没有“upper”这个函数'],
    ['dynamic look-up', '<p>{{lookup office "name"}}</p>', '没有“lookup”这个函数'],
    ['the log', '<p>{{log number}}</p>', '没有“log”这个函数'],
    ['too few values for a helper', '<p>{{join missing}}</p>', '“join”要有2个内容，这里有1个'],
    ['a helper without any', '<p>{{yuan}}</p>', '“yuan”要有1个内容，这里有0个'],
    ['too many values', '<p>{{date issuedOn number}}</p>', '“date”要有1个内容，这里有2个'],
    ['a named value for a helper', '<p>{{date issuedOn form="long"}}</p>', '不能带“=”的参数'],
    ['a wrong kind of value', '<p>{{yuan number}}</p>', '要的是金额（分），这里是文字'],
    ['a number as date', '<p>{{date amountFen}}</p>', '要的是日期，这里是金额（分）'],
    ['a list that may be missing', '<p>{{join missing "、"}}</p>', '请先写 {{#if missing}}'],
    ['a list without the field a helper needs', '<p>{{names missing}}</p>', '可能没有'],
    [
      'a choice it never takes',
      '{{#if (eq verdict "同 意")}}<p>是</p>{{/if}}',
      '不会是“同 意”；只能是“同意”、“不同意”',
    ],
    ['an amount printed in fen', '<p>{{amountFen}}</p>', '以分计，不能直接打印'],
    ['an object printed', '<p>{{office}}</p>', '不能直接打印'],
    ['a list printed', '<p>{{payees}}</p>', '{{#each payees}}'],
    ['an unknown part', '{{> letterhead}}', '没有“letterhead”这个部件'],
    ['a part of another folder', '{{> ../layout}}', '这个部件'],
    ['a part chosen by data', '{{> (lookup . "number")}}', '这个部件'],
    ['a part without what it needs', '{{> contact}}', '“{{> contact}}”在这里不能用：没有“contact”'],
    ['unescaped output', '<p>{{{number}}}</p>', '不能用 {{{ }}}'],
    ['unescaped output, the other way', '<p>{{&number}}</p>', '不能用 {{{ }}}'],
    ['a decorator', '{{* decorate}}', '不能用 {{* …}}'],
    ['an inline part', '{{#*inline "x"}}<p>一</p>{{/inline}}', '不能用 {{* …}}'],
    ['a block part', '{{#> contact}}{{/contact}}', '不能用 {{#> …}}'],
    ['an unknown block', '{{#payees}}<p>一</p>{{/payees}}', '没有“{{#payees}}”这种块'],
    ['names for the items', '{{#each payees as |p|}}<p>一</p>{{/each}}', '不能用“as |…|”'],
    ['a loop over a text', '{{#each number}}<p>一</p>{{/each}}', '要的是一列内容'],
    ['a step into a text', '{{#with number}}<p>一</p>{{/with}}', '有下级项目'],
    [
      'blocks that are too deep',
      '{{#if remark}}'.repeat(14) + '{{/if}}'.repeat(14).replace('{{/if}}', '<p>一</p>{{/if}}'),
      '块套得太深',
    ],
  ])('names %s with its line', (_what, extra, message) => {
    const found = errorsOf(extra);

    expect(found.map((finding) => finding.message).join('\n')).toContain(message);
    expect(found.map(({ line }) => line)).toEqual(found.map(() => 8));
  });

  it.each([
    ['a script', '<script>alert(1)</script>', '不能用 <script>'],
    ['a style', '<style>p{}</style>', '不能用 <style>'],
    ['a frame', '<iframe></iframe>', '不能用 <iframe>'],
    ['a form', '<form></form>', '不能用 <form>'],
    ['a frame', '<iframe src="x"></iframe>', '不能用 <iframe>'],
    ['a picture from elsewhere', '<p><img src="x"></p>', '“src”只能是数据中的一项'],
    ['a link', '<p><a href="x">一</a></p>', '不能用 <a>'],
    ['an event', '<p onclick="x()">一</p>', '<p> 不能有“onclick”'],
    ['a style of its own', '<p style="color:red">一</p>', '<p> 不能有“style”'],
    ['an id', '<p id="x">一</p>', '<p> 不能有“id”'],
    [
      'a width that is none',
      '<table class="list"><colgroup><col style="width:1px;color:red"></colgroup></table>',
      '列宽',
    ],
    ['a class nobody knows', '<p class="huge">一</p>', '没有“huge”这种样式'],
    ['a value without quotes', '<p class=lead>一</p>', '要写在引号里'],
    ['a printed name of an attribute', '<p {{number}}="x">一</p>', '<p> 不能有'],
    ['a printed element', '<{{number}}>一</{{number}}>', '文字不能直接写在最外层'],
    ['an element without end', '<p>一', '<p> 没有结束'],
    ['an end without element', '一</p>', '</p> 没有对应的 <p>'],
    ['ends in the wrong order', '<p><b>一</p></b>', '<b> 没有结束'],
    [
      'an element that ends outside its block',
      '{{#if remark}}<p>{{/if}}一</p>',
      '要在同一个块里结束',
    ],
    ['an element that is ended in a block only', '<p>一{{#if remark}}</p>{{/if}}', '重新开始'],
    [
      'a block that begins within a mark',
      '<p {{#if remark}}class="lead">一{{/if}}</p>',
      '不能从块的里面开始',
    ],
    ['a paragraph in a paragraph', '<p><p>一</p></p>', '<p> 不能写在 <p> 里'],
    [
      'a cell outside a row',
      '<table class="list"><tbody><td>一</td></tbody></table>',
      '<td> 不能写在 <tbody> 里',
    ],
    [
      'words between the cells',
      '<table class="list"><tbody><tr>一<td>二</td></tr></tbody></table>',
      '文字不能直接写在 <tr> 里',
    ],
    ['words outside everything', '一', '文字不能直接写在最外层'],
    ['a printed value outside everything', '{{number}}', '文字不能直接写在最外层'],
    ['a part where it does not belong', '<p>{{> head}}</p>', '（<header>）不能写在 <p> 里'],
    ['a comment of HTML', '<!-- 一 -->', '说明请写在 {{! }} 里'],
    ['two classes', '<p class="lead" class="lead">一</p>', '两个同名的属性'],
    ['a mark that is not finished', '<p class="lead"', '标记没有写完'],
    ['escaped braces', '<p>\\{{number}}</p>', '大括号不是文书的内容'],
  ])('refuses %s in the markup', (_what, extra, message) => {
    const messages = errorsOf(extra).map((finding) => finding.message);

    expect(messages.join('\n')).toContain(message);
  });

  it.each([
    ['a value asked for before', '{{#if victim}}<p>{{victim.name}}</p>{{/if}}'],
    [
      'a value asked for by unless',
      '{{#unless victim}}<p>一</p>{{else}}<p>{{victim.name}}</p>{{/unless}}',
    ],
    [
      'a value compared with null',
      '{{#unless (eq missing null)}}<p>{{join missing "、"}}</p>{{/unless}}',
    ],
    ['a value compared with a word', '{{#if (eq remark "急")}}<p>{{remark}}</p>{{/if}}'],
    [
      'the outside of a list',
      '{{#each payees}}<p>{{../number}}{{@root.number}}{{position @index}}</p>{{/each}}',
    ],
    ['a step into a field', '{{#with victim}}<p>{{name}}{{../number}}</p>{{/with}}'],
    ['a list that may be missing', '{{#each missing}}<p>{{this}}</p>{{else}}<p>无</p>{{/each}}'],
    [
      'a choice of its words',
      '{{#if (eq verdict "不同意")}}<p>不</p>{{else if remark}}<p>{{remark}}</p>{{/if}}',
    ],
    ['the number of items', '<p>{{numeral payees.length}}</p>'],
    ['a mustache within a class', '<p class="{{headSize office.name}}">一</p>'],
    ['a block within a class', '<p class="notes{{#if remark}} lead{{/if}}">一</p>'],
    [
      'a paragraph ended and begun anew',
      '<p>{{#each payees}}{{#if @index}}</p><p>{{/if}}{{name}}{{/each}}</p>',
    ],
    ['a note to oneself', '{{! 说明 }}{{!-- {{说明}} --}}'],
  ])('accepts %s', (_what, extra) => {
    expect(errorsOf(extra)).toEqual([]);
    expect(warningsOf(extra)).toEqual([]);
  });

  it.each([
    ['a date as it is stored', '<p>{{issuedOn}}</p>', '{{date issuedOn}}'],
    ['a blank where there is nothing', '<p>{{remark}}</p>', '{{strike remark}}'],
    ['a blank made by a helper', '<p>{{maskName remark}}</p>', '{{strike (maskName remark)}}'],
  ])('warns of %s', (_what, extra, message) => {
    const [warning] = warningsOf(extra);

    expect(warning?.message).toContain(message);
    expect(errorsOf(extra)).toEqual([]);
  });

  it('names each field that is left out: an error when it is always there, a warning when it may be missing', () => {
    const text =
      '{{> head}}<h1 class="title">样本</h1>{{#if (eq verdict "同意")}}<p>同意</p>{{/if}}';

    const found = check(text);

    const fields = (severity: string) =>
      found
        .filter((one) => one.severity === severity)
        .map(({ message }) => /（(\w+)）/.exec(message)?.[1]);
    expect(fields('error')).toEqual(['issuedOn', 'reasons', 'amountFen', 'payees']);
    expect(fields('warning')).toEqual(['remark', 'victim', 'missing']);
  });

  it('does not take a field for printed that only a condition asks for', () => {
    const text = whole('').replace('{{amount amountFen}}', '{{#if amountFen}}有{{/if}}');

    expect(
      check(text)
        .map(({ message }) => message)
        .join(),
    ).toContain('（amountFen）');
  });

  it('asks for the place of the seal where the kind is sealed', () => {
    const sealed = { ...kind, isSealed: true };

    expect(hasErrors(checkTemplate(sealed, whole('')))).toBe(true);
    expect(hasErrors(checkTemplate(sealed, whole('{{> signature}}')))).toBe(false);
  });

  it.each([
    ['a block without end', '<p>一</p>\n{{#if remark}}\n<p>二</p>\n', 3, '还有没结束的块'],
    ['a block with another end', '<p>一</p>\n{{#if remark}}\n{{/each}}', 2, '要用“{{/if}}”结束'],
    ['an open mustache', '<p>一</p>\n<p>{{number</p>', 2, '写法不对'],
  ])('names the line of %s', (_what, text, line, message) => {
    const [finding] = check(text);

    expect(finding).toMatchObject({ severity: 'error', line });
    expect(finding?.message).toContain(message);
  });

  it('points at the very characters', () => {
    const [finding] = errorsOf('<p>前{{reason}}后</p>');

    expect(finding).toMatchObject({ line: 8, column: 7, endLine: 8, endColumn: 13 });
  });

  it('takes a text of the greatest length and none that is longer', () => {
    const fill = maxTemplateLength - whole('').length;

    expect(errorsOf(' '.repeat(fill))).toEqual([]);
    expect(check(whole(' '.repeat(fill + 1)))[0]?.message).toContain('模板过长');
  });
});
