import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/**
 * Unpacks the headless shell that the npm package carries, and the NSS libraries a bare machine lacks, once into
 * `cacheDir`; done beside and then renamed, so that two programs may do it at the same time.
 * The package's own unpacking is not used: it writes to a fixed place and takes a half-written file for a whole one.
 */
export async function unpackShell(
  cacheDir: string,
): Promise<{ executablePath: string; libraryPath: string }> {
  const root = packageRoot();
  const folder = join(cacheDir, `headless-shell-${await versionOf(root)}`);
  if (!(await exists(folder))) await unpackInto(folder, join(root, 'bin'), cacheDir);
  return { executablePath: join(folder, 'chromium'), libraryPath: join(folder, 'lib') };
}

async function unpackInto(folder: string, bin: string, cacheDir: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  const fresh = await mkdtemp(join(cacheDir, 'unpacking-'));
  try {
    await unbrotli(join(bin, 'chromium.br'), join(fresh, 'chromium'), 0o755);
    await unbrotli(join(bin, 'al2023.tar.br'), join(fresh, 'libraries.tar'), 0o644);
    await untar(join(fresh, 'libraries.tar'), fresh);
    await rm(join(fresh, 'libraries.tar'));
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  }
}

async function unbrotli(from: string, to: string, mode: number): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}

async function untar(archive: string, folder: string): Promise<void> {
  const tar = spawn('tar', ['-x', '-f', archive, '-C', folder], { stdio: 'ignore' });
  const [code] = (await once(tar, 'close')) as [number | null];
  if (code !== 0) throw new Error(`tar ended with ${String(code)}`);
}

/** The package exports only its code; its root is found from there. */
function packageRoot(): string {
  const code = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return dirname(dirname(dirname(code)));
}

async function versionOf(root: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
