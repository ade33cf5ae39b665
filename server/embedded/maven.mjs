import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherFault } from './fault.mjs';
import { startProgress } from './progress.mjs';
import { addressFile, resumeDownload } from './resume-download.mjs';
import { findOnPath, run } from './run.mjs';

/** Fixed, so that Maven need not ask for the newest one. */
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:get';
const ATTEMPTS = 3;

/** @returns {string} the Maven program; a fault without one @param {NodeJS.ProcessEnv} env */
export function findMaven(env) {
  const maven = findOnPath('mvn', env);
  if (maven !== null) return maven;
  throw new LauncherFault(
    '本机没有 Maven(mvn)，无法获取流程引擎和数据库，请安装 Maven 3.6 以上版本，或用 ZEEBE_ADDRESS 和 DATABASE_URL 指定现有的服务。',
  );
}

/**
 * Fetches one artefact through Maven (and so through whatever mirror the user's Maven settings name)
 * into a repository of our own. A download that was cut off is continued, in this run or the next.
 * @param {typeof import('./artifacts.mjs').ZEEBE} artifact
 * @param {{ repository: string, env: NodeJS.ProcessEnv }} where
 * @returns {Promise<string>} path of the file, not yet verified
 */
export async function fetchFromMaven(artifact, { repository, env }) {
  const maven = findMaven(env);
  const folder = artifactFolder(repository, artifact);
  const file = join(folder, `${artifact.artifact}-${artifact.version}.${artifact.type}`);
  if (sizeOf(file) > 0) return file; // came whole last time, but was not unpacked
  const progress = startProgress(`下载 ${artifact.title}`, artifact.bytes);
  const timer = setInterval(() => progress.update(largestFile(folder)), 250);
  try {
    let output = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      // The last word is Maven's: it knows proxies and passwords that we do not.
      if (attempt < ATTEMPTS && (await resume(file, folder))) return file;
      output = await runMaven(maven, artifact, { repository, folder, env });
      if (sizeOf(file) > 0) return file;
    }
    throw new LauncherFault(
      `下载 ${artifact.title} 中断（${firstError(output)}），请检查网络或 Maven 的镜像设置后重新运行，已下载的部分会接着用。`,
    );
  } finally {
    clearInterval(timer);
    if (sizeOf(file) > 0) progress.done();
    else progress.stop();
  }
}

/** A failed attempt to continue is no fault: the next attempt goes on from where it stopped. */
async function resume(file, folder) {
  try {
    return await resumeDownload(file, folder);
  } catch {
    return false;
  }
}

/** @returns {Promise<string>} what Maven said, noting on the way where it loads from */
async function runMaven(maven, artifact, { repository, folder, env }) {
  const name = `${artifact.artifact}-${artifact.version}.${artifact.type}`;
  const address = new RegExp(`Downloading from \\S+: (\\S+/${name})\\s`);
  const noteAddress = (output) => {
    const found = address.exec(output);
    if (found !== null && existsSync(folder)) writeFileSync(addressFile(folder), found[1]);
  };
  const { output } = await run(maven, mavenArguments(artifact, repository), {
    env,
    onOutput: noteAddress,
  });
  return output;
}

/** Removes an artefact from the repository: it is unpacked, or it is damaged. */
export function forgetArtifact(artifact, repository) {
  rmSync(artifactFolder(repository, artifact), { recursive: true, force: true });
}

function mavenArguments({ group, artifact, version, type }, repository) {
  return [
    '-B',
    GOAL,
    `-Dartifact=${group}:${artifact}:${version}:${type}`,
    '-Dtransitive=false',
    `-Dmaven.repo.local=${repository}`,
  ];
}

function artifactFolder(repository, { group, artifact, version }) {
  return join(repository, ...group.split('.'), artifact, version);
}

function largestFile(folder) {
  try {
    return Math.max(0, ...readdirSync(folder).map((name) => sizeOf(join(folder, name))));
  } catch {
    return 0;
  }
}

function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** The cause out of Maven's long complaint. */
function firstError(output) {
  const line = output.split('\n').find((text) => text.includes('ERROR')) ?? output.trim();
  const plain = line
    .replace(/\u001b\[[0-9;]*m/g, '')
    .replace('[ERROR]', '')
    .trim();
  return plain.slice(0, 160).replace(/[。.]$/, '') || '原因不明';
}
