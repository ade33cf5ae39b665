import type { Signature } from '../signing/signature-service.js';
import { manifestName, signatureName, sumsName, type Manifest } from './manifest.js';

/** How who gets the file checks that nothing in it was changed. */
export function zipReadme(
  { case: { title, number, office }, files, missing, madeAt }: Manifest,
  signature: Signature | null,
): string {
  const lines = [
    '国家司法救助案卷（电子文件）核对说明',
    '',
    `案件：${number ?? ''} ${title}`.replace('： ', '：'),
    `办案单位：${office}`,
    `制作时间（世界时）：${madeAt}`,
    `文件：${files.length}个${missing.length > 0 ? `；另有${missing.length}个未能放入，见 ${manifestName} 的 missing` : ''}`,
    '',
    `1. ${manifestName} 列明每个文件的名称、文号、大小、SHA-256 和 SM3 摘要。`,
    `2. 核对文件是否改动：在解压后的文件夹中运行  sha256sum -c ${sumsName}`,
    signatureLine(signature),
    '4. 安装了本系统的单位可以运行  npm run check-volume -- <ZIP文件>  一并核对文件、摘要和签名，也会发现多出或者缺少的文件。',
    '',
  ];
  return lines.join('\r\n');
}

function signatureLine(signature: Signature | null): string {
  if (signature === null) return '3. 制作单位没有接入签名服务，本清单没有电子签名。';
  const test = signature.isTest ? '；这是测试签名，只能证明内容未改动，不具有法律效力' : '';
  return `3. ${signatureName} 是对 ${manifestName} 全部字节的 ${signature.algorithm} 签名${test}。`;
}
