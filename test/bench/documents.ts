import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTable } from '../../server/demo/report.js';
import { fileRoom } from '../../server/files/file-room.js';
import { storePdf } from '../../server/documents/pdf-store.js';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import { launchBrowser, type RunningBrowser } from '../../templates/pdf/launch-browser.js';
import { createPdfRenderer } from '../../templates/pdf/render-pdf.js';
import { renderHtml } from '../../templates/render/render-html.js';
import { documentSamples } from '../../templates/samples/index.js';
import { memoryMb } from './memory.js';
import { machine } from './report.js';

const rounds = Number(process.env['YINGJIU_BENCH_DOCUMENTS'] ?? 6);
/** Documents printed at the same time, on both sides. */
const concurrency = 2;
/** The product is given one more than it prints: while one is written to the disk, the next is on its page. */
const inFlight = { product: concurrency + 1, bare: concurrency };
const kinds = Object.keys(documentKinds) as DocumentKindId[];

interface Side {
  name: string;
  print: (kind: DocumentKindId) => Promise<unknown>;
  timesMs: number[];
  elapsedMs: number;
  pid: () => number | null;
  atOnce: number;
}

/**
 * PDFs per second through the product (data → HTML → browser pool → file on the disk and its hashes) against the same headless
 * shell that is only given the finished HTML, in turns within one run; started by `npm run bench:documents`.
 */
async function main(): Promise<void> {
  const files = await mkdtemp(join(tmpdir(), 'yingjiu-bench-documents-'));
  const room = fileRoom({ files, dataKey: Buffer.alloc(32) });
  const started: RunningBrowser[] = [];
  const renderer = createPdfRenderer({
    concurrency,
    launch: async (options) => {
      const running = await launchBrowser(options);
      started.push(running);
      return running;
    },
  });
  const bare = await startBare();
  const sides: [Side, Side] = [
    side(
      '产品',
      inFlight.product,
      () => started[0]?.browser.process()?.pid ?? null,
      async (kind) => {
        const pdf = await renderer.render(renderHtml(kind, documentSamples[kind].full).html);
        await storePdf(room, pdf);
        createHash('sm3').update(pdf).digest('hex');
      },
    ),
    side('裸浏览器', inFlight.bare, bare.pid, bare.print),
  ];
  try {
    for (const { print, atOnce } of sides) await inTurns(kinds, atOnce, print);
    for (let round = 0; round < rounds; round += 1) {
      for (const each of round % 2 === 0 ? sides : [...sides].reverse()) await measure(each);
    }
    report(sides);
  } finally {
    await Promise.all([renderer.close(), bare.close()]);
    await rm(files, { recursive: true, force: true });
  }
}

/** The shell with pages opened once; the HTML is made beforehand and the PDF thrown away. */
async function startBare(): Promise<Pick<Side, 'print' | 'pid'> & { close: () => Promise<void> }> {
  const cacheDir = join(tmpdir(), 'yingjiu-bench-shell');
  const { browser, close } = await launchBrowser({ cacheDir, env: process.env });
  const pages = await Promise.all(Array.from({ length: concurrency }, () => browser.newPage()));
  const html = new Map(
    kinds.map((kind) => [kind, renderHtml(kind, documentSamples[kind].full).html]),
  );
  return {
    pid: () => browser.process()?.pid ?? null,
    close,
    print: async (kind) => {
      const page = pages.pop();
      if (!page) throw new Error('more documents at a time than pages');
      await page.setContent(html.get(kind) ?? '', { waitUntil: 'load' });
      await page.pdf({ preferCSSPageSize: true, printBackground: true });
      pages.push(page);
    },
  };
}

function side(name: string, atOnce: number, pid: Side['pid'], print: Side['print']): Side {
  return { name, atOnce, print, pid, timesMs: [], elapsedMs: 0 };
}

async function measure(each: Side): Promise<void> {
  const startedAt = performance.now();
  await inTurns(kinds, each.atOnce, async (kind) => {
    const from = performance.now();
    await each.print(kind);
    each.timesMs.push(performance.now() - from);
  });
  each.elapsedMs += performance.now() - startedAt;
}

/** All kinds, `atOnce` at a time. */
async function inTurns(
  list: readonly DocumentKindId[],
  atOnce: number,
  print: (kind: DocumentKindId) => Promise<unknown>,
): Promise<void> {
  const waiting = [...list];
  const worker = async (): Promise<void> => {
    for (let kind = waiting.shift(); kind !== undefined; kind = waiting.shift()) await print(kind);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

function report(sides: readonly [Side, Side]): void {
  const rates = sides.map(({ timesMs, elapsedMs }) => (timesMs.length / elapsedMs) * 1000);
  const rows = sides.map(({ name, timesMs, pid }, index) => {
    const sorted = [...timesMs].sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
    const group = pid();
    const memory = group === null ? '—' : String(memoryMb(group));
    return [name, (rates[index] ?? 0).toFixed(1), at(0.5), at(0.95), memory];
  });
  const [product = 0, bare = 1] = rates;
  const load = loadavg()[0]?.toFixed(1) ?? '—';
  console.log(
    `${machine()}；负载 ${load}；${kinds.length} 种文书 × ${rounds} 轮，每次 ${concurrency} 份`,
  );
  console.log(formatTable([['', '每秒 PDF', '中位 ms', '95% ms', '浏览器内存 MB'], ...rows]));
  console.log(
    `产品 ÷ 裸浏览器：${(product / bare).toFixed(2)}；本程序内存 ${Math.round(process.memoryUsage.rss() / 1e6)} MB`,
  );
}

await main();
