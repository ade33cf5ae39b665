import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from '@playwright/test';
import { formatTable } from '../../server/demo/report.js';
import { DesignerPage } from '../e2e/pages/DesignerPage.js';
import { SignInPage } from '../e2e/pages/SignInPage.js';
import { machine } from './report.js';

const rounds = 10;
const designer = 'process-designer@province-a';
/** The largest diagram of the package. */
const largest = { file: 'relief-case.bpmn', name: '国家司法救助案件', lastStep: 'close-case' };
/** A split of it that is in view when it is opened, and its question. */
const split = { id: 'urgent-need', question: '是否急需救治' };
const other = '先行救助';
const size = { width: 1366, height: 768 };

/** How long the largest diagram takes to stand in the editor, checked, beside a bare viewer of the same library: `npm run bench:studio`. */
async function main(): Promise<void> {
  const server = process.env['YINGJIU_SERVER_URL'] ?? '';
  const browser = await chromium.launch({
    executablePath: process.env['E2E_BROWSER'] ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const bare = await bareViewer(browser);
    const page = await (await browser.newContext({ baseURL: server, viewport: size })).newPage();
    const studio = await openDraft(page);
    const first = await openFirst(page, studio);
    const again = await openAgain(studio);
    const checked = await editToCheck(studio);
    const row = (what: string, ms: number) => [what, ms.toFixed(0), (ms / bare).toFixed(2)];
    console.log(machine());
    console.log(
      formatTable([
        [`${largest.name}，中位数 ms`, 'ms', '÷ 单纯的查看器'],
        row('查看器读入并画出', bare),
        row('第一次打开编辑器（含加载程序）', first),
        row('换到这张流程图，画出并可以编辑', again),
        row('改一个名称，到看见检查结果', checked),
      ]),
    );
  } finally {
    await browser.close();
  }
}

async function bareViewer(browser: Browser): Promise<number> {
  const page = await browser.newPage({ viewport: size });
  await page.setContent('<div id="canvas" style="height:700px"></div>');
  const script = createRequire(import.meta.url).resolve(
    'bpmn-js/dist/bpmn-navigated-viewer.production.min.js',
  );
  await page.addScriptTag({ path: script });
  const xml = await readFile(new URL(`../../processes/${largest.file}`, import.meta.url), 'utf8');
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(
      await page.evaluate(async (source) => {
        const { BpmnJS } = window as unknown as {
          BpmnJS: new (options: object) => {
            importXML: (xml: string) => Promise<unknown>;
            destroy: () => void;
          };
        };
        const startedAt = performance.now();
        const viewer = new BpmnJS({ container: '#canvas' });
        await viewer.importXML(source);
        await new Promise(requestAnimationFrame);
        const took = performance.now() - startedAt;
        viewer.destroy();
        return took;
      }, xml),
    );
  }
  await page.close();
  return median(times);
}

async function openDraft(page: Page): Promise<DesignerPage> {
  const signIn = new SignInPage(page);
  await signIn.open();
  await signIn.signIn(designer, process.env['YINGJIU_DEMO_PASSWORD'] ?? '');
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  const studio = new DesignerPage(page);
  await studio.draft('测量');
  return studio;
}

async function openFirst(page: Page, studio: DesignerPage): Promise<number> {
  await studio.modeler.isReady();
  const startedAt = performance.now();
  await page.reload();
  await studio.modeler.element(largest.lastStep).waitFor({ state: 'attached' });
  return performance.now() - startedAt;
}

async function openAgain(studio: DesignerPage): Promise<number> {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    await studio.openProcess(other);
    await studio.modeler.element(largest.lastStep).waitFor({ state: 'detached' });
    const startedAt = performance.now();
    await studio.openProcess(largest.name);
    await studio.modeler.element(largest.lastStep).waitFor({ state: 'attached' });
    times.push(performance.now() - startedAt);
  }
  return median(times);
}

/** A name taken away is told as a warning, a name given takes it away again. */
async function editToCheck(studio: DesignerPage): Promise<number> {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    await studio.modeler.select(split.id);
    const startedAt = performance.now();
    await studio.modeler.rename(round % 2 === 0 ? '' : split.question);
    await studio.findings.getByText(round % 2 === 0 ? '提示1处' : '提示0处').waitFor();
    times.push(performance.now() - startedAt);
  }
  return median(times);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

await main();
