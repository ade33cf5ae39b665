import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fetchFromMaven } from '../../server/embedded/maven.mjs';

const CONTENT = Buffer.from('0123456789'.repeat(1_000));
const ARTIFACT = {
  title: '物件',
  version: '1.0',
  group: 'org.example',
  artifact: 'thing',
  type: 'jar',
  bytes: CONTENT.length,
  sha256: createHash('sha256').update(CONTENT).digest('hex'),
};

/** A source of files that may or may not be able to continue, and the ranges it was asked for. */
async function aSource(t, { knowsRanges }) {
  const ranges = [];
  const server = createServer((request, response) => {
    ranges.push(request.headers.range);
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range)[1]);
    if (!knowsRanges) return response.end(CONTENT);
    const last = CONTENT.length - 1;
    response.writeHead(206, { 'content-range': `bytes ${from}-${last}/${CONTENT.length}` });
    response.end(CONTENT.subarray(from));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return { ranges, address: `http://127.0.0.1:${server.address().port}/thing-1.0.jar` };
}

/** A Maven that loses the connection after `bytes` bytes, the first `losses` times it is called. */
function aMaven(t, { address, bytes, losses }) {
  const root = mkdtempSync(join(tmpdir(), 'yj-download-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'repository/org/example/thing/1.0');
  writeFileSync(join(root, 'content'), CONTENT);
  writeFileSync(join(root, 'calls'), '');
  mkdirSync(join(root, 'bin'));
  const script = [
    '#!/bin/sh',
    `echo call >> ${root}/calls; mkdir -p ${folder}`,
    `echo "Downloading from mirror: ${address}"; sleep 0.3`,
    `if [ $(wc -l < ${root}/calls) -le ${losses} ]; then`,
    `  head -c ${bytes} ${root}/content > ${folder}/thing-1.0.jar.part; echo "Progress"`,
    `  echo "[ERROR] Connection reset"; exit 1`,
    'fi',
    `cp ${root}/content ${folder}/thing-1.0.jar`,
  ];
  writeFileSync(join(root, 'bin/mvn'), script.join('\n'), { mode: 0o755 });
  return {
    where: {
      repository: join(root, 'repository'),
      env: { PATH: `${join(root, 'bin')}:${process.env.PATH}` },
    },
    calls: () => readFileSync(join(root, 'calls'), 'utf8').split('\n').length - 1,
  };
}

test('what Maven lost is continued from the byte where it stopped', async (t) => {
  const source = await aSource(t, { knowsRanges: true });
  const maven = aMaven(t, { address: source.address, bytes: 4_321, losses: 1 });

  const file = await fetchFromMaven(ARTIFACT, maven.where);

  assert.deepEqual(readFileSync(file), CONTENT);
  assert.deepEqual(source.ranges, ['bytes=4321-']);
  assert.equal(maven.calls(), 1);
});

test('a source that cannot continue is left to Maven', async (t) => {
  const source = await aSource(t, { knowsRanges: false });
  const maven = aMaven(t, { address: source.address, bytes: 4_321, losses: 1 });

  const file = await fetchFromMaven(ARTIFACT, maven.where);

  assert.deepEqual(readFileSync(file), CONTENT);
  assert.equal(maven.calls(), 2);
});

test('a download lost three times is a fault that names the cause', async (t) => {
  const maven = aMaven(t, { address: 'http://127.0.0.1:1/thing-1.0.jar', bytes: 10, losses: 9 });

  const fetched = fetchFromMaven(ARTIFACT, maven.where);

  await assert.rejects(fetched, /下载 物件 中断（Connection reset）/);
});

test('a file that came whole but was never unpacked is not fetched again', async (t) => {
  const maven = aMaven(t, { address: 'http://127.0.0.1:1/thing-1.0.jar', bytes: 0, losses: 0 });
  await fetchFromMaven(ARTIFACT, maven.where);

  await fetchFromMaven(ARTIFACT, maven.where);

  assert.equal(maven.calls(), 1);
});
