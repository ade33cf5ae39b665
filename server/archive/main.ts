import { reportText } from './report-text.js';
import { runVerification } from './run-verification.js';
import { verifyArchive } from './verify-archive.js';

process.exit(
  await runVerification(process.env, {
    unit: '件案件',
    verify: async (world) => {
      const report = await verifyArchive(world);
      return { text: reportText(report), isIntact: report.findings.length === 0 };
    },
  }),
);
