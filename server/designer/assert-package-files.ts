import type { PackageFile } from '../../processes/package/package-files.js';
import { assertSafeXml } from '../../processes/package/safe-xml.js';
import { RuleError } from '../domain/basics/errors.js';
import { NATIONAL_PACKAGE } from '../engine/release-in-force.js';
import { NATIONAL_FILE } from './release-files.js';

/**
 * Bounds of a package: a multiple of the national one (10 diagrams and tables, 35 forms, 0.4 MB), and below the 4 MB the engine's gateway
 * takes in one call (https://docs.camunda.io/docs/8.5/self-managed/zeebe-deployment/configuration/gateway/ , maxMessageSize).
 */
export const packageLimits = { files: 150, bytes: 3 * 1024 * 1024 } as const;

/** Refuses a file that came from outside and is none of the package, or not safe to read. */
export function assertPackageFile(packageName: string, { name, content }: PackageFile): void {
  assertNotNational(packageName, name);
  assertSafeXml(name, content);
}

/** The national process is changed in the national package only. */
export function assertNotNational(packageName: string, name: string): void {
  if (packageName === NATIONAL_PACKAGE || name !== NATIONAL_FILE) return;
  throw new RuleError(
    'PACKAGE_INVALID',
    `${NATIONAL_FILE}（国家司法救助案件）全国统一，只能在全国流程包中修改`,
  );
}

/** Refuses a package that became too large as a whole. */
export function assertPackageSize(files: readonly PackageFile[]): void {
  const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  if (files.length > packageLimits.files) {
    throw new RuleError('PACKAGE_INVALID', `流程包最多有${packageLimits.files}个文件`);
  }
  if (bytes > packageLimits.bytes) {
    throw new RuleError('PACKAGE_INVALID', '流程包的文件合计不能超过3 MB');
  }
}
