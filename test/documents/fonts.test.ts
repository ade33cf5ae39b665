import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFontCoverage } from '../../templates/fonts/font-coverage.js';
import { listFontFiles } from '../../templates/fonts/font-files.js';
import { reportFonts } from '../../templates/fonts/report-fonts.js';
import { wantedFonts } from '../../templates/fonts/wanted-fonts.js';
import { fallbackFontDirs } from '../../templates/pdf/font-config.js';
import { createPdfRenderer } from '../../templates/pdf/render-pdf.js';
import { renderHtml } from '../../templates/render/render-html.js';
import { reliefDecisionSamples } from '../../templates/samples/decision/relief-decision.js';
import { fontsOf, hasPoppler } from './poppler.js';

const packaged = fallbackFontDirs();
const onPaper = (await hasPoppler()) ? it : it.skip;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yingjiu-fonts-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

describe('findUncovered', () => {
  it('finds every character of common and rare names in the packaged font', async () => {
    const { findUncovered } = createFontCoverage(packaged);

    expect(await findUncovered('李秀兰〔2026〕12号 1,234.50元 — ○ 㛃𬱖')).toEqual([]);
  });

  it('names the characters no font has, each once, in the order of the text', async () => {
    const { findUncovered } = createFontCoverage(packaged);

    expect(await findUncovered('𠮷田、𪚥某与𠮷田')).toEqual(['𠮷', '𪚥']);
  });

  it('takes no offence at spaces, line ends and marks that choose a variant', async () => {
    const { findUncovered } = createFontCoverage(packaged);

    expect(await findUncovered('葛\u{e0100}　某\n\u200b')).toEqual([]);
  });

  it('reports everything where the folder of fonts is missing', async () => {
    const { findUncovered } = createFontCoverage([join(folder, 'nowhere')]);

    expect(await findUncovered('救助')).toEqual(['救', '助']);
  });

  it('passes over a file that is no font', async () => {
    const broken = await mkdtemp(join(folder, 'broken-'));
    await writeFile(join(broken, 'a.ttf'), 'this is no font');
    const [font = ''] = await listFontFiles(packaged);
    await copyFile(font, join(broken, 'b.ttf'));

    expect(await createFontCoverage([broken]).findUncovered('救助')).toEqual([]);
  });
});

describe('reportFonts', () => {
  it('says what stands in for each wanted font and which rare characters are missing', async () => {
    const report = await reportFonts(packaged);

    expect(report).toContain('△ 正文（仿宋）：未安装FangSong_GB2312，以 Noto Serif SC 代替');
    expect(report).toMatch(/✗ 生僻字：.*𠮷.* 没有字体收录/);
    expect(report.split('\n')).toHaveLength(wantedFonts().length + 1);
  });

  it('says that there is no font at all', async () => {
    const report = await reportFonts([join(folder, 'nowhere')]);

    expect(report).toContain('✗ 正文（仿宋）：没有可用字体');
  });
});

describe('printing', () => {
  onPaper('goes on with what the machine has where the folder of fonts is missing', async () => {
    const renderer = createPdfRenderer({ fontDirs: [join(folder, 'nowhere')] });

    const pdf = await renderer.render(
      renderHtml('relief-decision', reliefDecisionSamples.full).html,
    );

    await renderer.close();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await fontsOf(pdf)).every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });
});
