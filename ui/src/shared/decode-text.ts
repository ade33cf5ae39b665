/**
 * The text of a file: UTF-8, or GB18030 (with GBK and GB2312 in it, https://encoding.spec.whatwg.org/#gb18030 ), which Excel
 * writes as CSV on Chinese Windows, where the bytes are not UTF-8. Null: no text, such as a workbook.
 */
export function decodeText(bytes: ArrayBuffer | Uint8Array): string | null {
  const text = decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
  // no text holds a zero; workbooks and UTF-16 do
  return text?.includes('\0') === true ? null : text;
}

function decode(bytes: ArrayBuffer | Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
