import { runVerification } from '../archive/run-verification.js';
import { reportText } from './report-text.js';
import { verifyAudit } from './verify-audit.js';

process.exit(
  await runVerification(process.env, {
    unit: '条操作记录',
    verify: async (world) => {
      const report = await verifyAudit(world);
      return { text: reportText(report), isIntact: report.findings.length === 0 };
    },
  }),
);
