import { RuleError } from './errors.js';
import { fen, type Fen } from './money.js';

const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const places = ['', '拾', '佰', '仟'] as const;

/**
 * Capital amount for documents: 123450 → 人民币壹仟贰佰叁拾肆元伍角整; 整 after 元 and after 角, never after 分.
 * Source: 《正确填写票据和结算凭证的基本规定》 (《支付结算办法》银发〔1997〕393号 附一) 二、四, https://www.pbc.gov.cn ; its 整 after 角 is
 * optional (会计基础工作规范 财会字〔1996〕19号 第五十二条 writes it). Where it leaves 零 optional, 零 is written before 角 (as in both of its
 * examples, ￥1680.32 and ￥107000.53) and not between 万 and 仟. A negative amount is refused, and whatever is no whole fen.
 */
export function chineseAmount(amountFen: Fen): string {
  if (fen(amountFen) < 0) {
    throw new RuleError('AMOUNT_INVALID', '大写金额不能为负数');
  }
  const yuan = Math.floor(amountFen / 100);
  const jiao = Math.floor((amountFen % 100) / 10);
  const rest = amountFen % 10;
  return `人民币${yuanPart(yuan, amountFen)}${smallPart(yuan, jiao, rest)}`;
}

function yuanPart(yuan: number, amountFen: Fen): string {
  if (yuan > 0) return `${readInteger(yuan)}元`;
  return amountFen === 0 ? '零元' : '';
}

function smallPart(yuan: number, jiao: number, rest: number): string {
  if (jiao === 0 && rest === 0) return '整';
  const isGapBefore = yuan > 0 && (jiao === 0 || yuan % 10 === 0);
  const jiaoText = jiao === 0 ? '' : `${digit(jiao)}角`;
  const restText = rest === 0 ? '整' : `${digit(rest)}分`;
  return `${isGapBefore ? '零' : ''}${jiaoText}${restText}`;
}

/** Reads a positive integer by splitting at 亿, then 万, then place by place; each level alike. */
function readInteger(n: number): string {
  if (n >= 1e8) return readSplit(n, 1e8, '亿');
  if (n >= 1e4) return readSplit(n, 1e4, '万');
  return readThousands(n);
}

function readSplit(n: number, size: number, unit: string): string {
  const high = readInteger(Math.floor(n / size)) + unit;
  const low = n % size;
  if (low === 0) return high;
  return high + (low < size / 10 ? '零' : '') + readInteger(low);
}

function readThousands(n: number): string {
  const written = String(n);
  const words = Array.from(written, (figure, index) => {
    if (figure === '0') return '';
    const gap = written[index - 1] === '0' ? '零' : '';
    return gap + digit(Number(figure)) + (places[written.length - 1 - index] ?? '');
  });
  return words.join('');
}

function digit(value: number): string {
  return digits[value] ?? '';
}
