import { bareJpeg } from './bare-jpeg.js';
import { barePng } from './bare-png.js';

/**
 * A photo without what the camera wrote beside the picture: where (GPS), when, with which device, by whom. The home of a victim is not to be
 * found out from a picture of its roof (个人信息保护法 Art. 6: http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html , confidence H:
 * no more than the purpose needs). The picture itself stays to the byte, and how the camera was held; done twice it changes nothing.
 * Null: it is neither a JPEG nor a PNG that can be followed to its picture.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return bareJpeg(bytes);
  return bytes[0] === 0x89 && bytes[1] === 0x50 ? barePng(bytes) : null;
}
