import { Packer, type Document } from 'docx';
import { fontTableXml } from './fonts.js';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** 1 January 1980, the earliest a ZIP file knows, as two 16-bit numbers: time, date. */
const zipEpoch = [0, 0x0021] as const;

export interface FileFacts {
  title: string;
  /** Kind and version of the template. */
  description: string;
  isMirrored: boolean;
}

/** The Word file of a document; holds no time of its making, so that the same document gives the same bytes. */
export async function packDocument(document: Document, facts: FileFacts): Promise<Buffer> {
  const file = await Packer.toBuffer(document, false, [
    { path: 'docProps/core.xml', data: coreXml(facts) },
    { path: 'word/settings.xml', data: settingsXml(facts) },
    { path: 'word/styles.xml', data: stylesXml() },
    { path: 'word/fontTable.xml', data: fontTableXml() },
  ]);
  return withoutTimes(file);
}

function coreXml({ title, description }: FileFacts): string {
  const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
  const dublin = 'http://purl.org/dc/elements/1.1/';
  return `${declaration}<cp:coreProperties xmlns:cp="${core}" xmlns:dc="${dublin}"><dc:title>${escapeXml(title)}</dc:title><dc:description>${escapeXml(description)}</dc:description><dc:language>zh-CN</dc:language></cp:coreProperties>`;
}

/** Numbers on the outer side of both pages, as Word 2013 and later lay out. */
function settingsXml({ isMirrored }: FileFacts): string {
  const compatibility = `<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`;
  const mirror = isMirrored ? '<w:mirrorMargins/>' : '';
  return `${declaration}<w:settings xmlns:w="${word}">${mirror}<w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="156"/><w:characterSpacingControl w:val="compressPunctuation"/>${compatibility}<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`;
}

/** No space between Chinese letters and digits, no grid: the lines are set as on paper. */
function stylesXml(): string {
  const paragraph = `<w:widowControl/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>`;
  const run = `<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>`;
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style>`;
  return `${declaration}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>${normal}</w:styles>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Sets the times in the local headers (PK 3 4, at 10) and the central directory (PK 1 2, at 12) of a ZIP file. */
function withoutTimes(file: Buffer): Buffer {
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = file.readUInt32LE(end + 16);
  for (let entry = file.readUInt16LE(end + 10); entry > 0; entry -= 1) {
    const local = file.readUInt32LE(at + 42);
    writeTime(file, local + 10);
    writeTime(file, at + 12);
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return file;
}

function writeTime(file: Buffer, at: number): void {
  file.writeUInt16LE(zipEpoch[0], at);
  file.writeUInt16LE(zipEpoch[1], at + 2);
}
