/** A name as a person gave it, made safe: no path, no control and direction characters, at most 200 characters. */
export function safeFileName(given: string): string {
  const base = given.split(/[\\/]/).at(-1) ?? '';
  const clean = base
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = Array.from(clean).slice(0, 200).join('').slice(0, 200);
  return short === '' ? '未命名' : short;
}

/** Content-Disposition with the name for new and old browsers (RFC 6266, RFC 8187). */
export function contentDisposition(type: 'inline' | 'attachment', name: string): string {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (char) => {
    return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `${type}; filename*=UTF-8''${encoded}`;
}
