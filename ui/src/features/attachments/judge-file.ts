import { maxAttachmentBytes, shownMediaTypes } from '../../../../server/attachments/api.js';

/** Why a file need not be sent at all; null: the server judges by its content. */
export function judgeFile({ size, type }: Pick<File, 'size' | 'type'>): FileFault | null {
  if (size === 0) return 'empty';
  if (size > maxAttachmentBytes) return 'tooLarge';
  // A type the browser does not know is left to the server.
  return type === '' || shownMediaTypes.includes(type) ? null : 'type';
}

export type FileFault = 'empty' | 'tooLarge' | 'type';

/** A name for a picture out of the camera or the clipboard, whose own is always the same; `now` is the browser's. */
export function nameForShot(file: File, now: Date): File {
  if (!/^(image|blob)\.(png|jpe?g)$/i.test(file.name)) return file;
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  const extension = file.type === 'image/png' ? '.png' : '.jpg';
  return new File([file], `照片${stamp}${extension}`, { type: file.type });
}

/** Size in words. */
export function sizeText(bytes: number): string {
  return bytes < 1_048_576
    ? `${Math.max(1, Math.round(bytes / 1_024))} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
