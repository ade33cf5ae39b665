import { describe, expect, it } from '@jest/globals';
import { maxAttachmentBytes } from '../../../../server/attachments/api.js';
import {
  judgeFile,
  nameForShot,
  sizeText,
} from '../../../../ui/src/features/attachments/judge-file.js';

describe('a file before it is sent', () => {
  it.each([
    [0, 'image/png', 'empty'],
    [1, 'image/png', null],
    [maxAttachmentBytes, 'application/pdf', null],
    [maxAttachmentBytes + 1, 'application/pdf', 'tooLarge'],
    [10, 'image/heic', 'type'],
    [10, 'text/html', 'type'],
    [10, '', null],
  ])('of %d bytes and type %j is judged %j', (size, type, fault) => {
    expect(judgeFile({ size, type })).toBe(fault);
  });

  it('out of the camera or the clipboard gets a name of its own, any other keeps its name', () => {
    const now = new Date('2026-11-23T02:03:04Z');

    const shot = nameForShot(new File(['x'], 'image.png', { type: 'image/png' }), now);
    const own = nameForShot(new File(['x'], '病历.png', { type: 'image/png' }), now);

    expect([shot.name, own.name]).toEqual(['照片20261123-020304.png', '病历.png']);
  });

  it.each([
    [1, '1 KB'],
    [1_535, '1 KB'],
    [1_536, '2 KB'],
    [1_048_575, '1024 KB'],
    [1_048_576, '1.0 MB'],
  ])('of %d bytes is said to have %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});
