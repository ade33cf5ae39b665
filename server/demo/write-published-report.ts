import { writeFileSync } from 'node:fs';
import { judgeAll } from './judge-published.js';
import { publishedReport } from './published-report.js';

/** `npm run report:cases`: docs/published-cases.md anew. */
writeFileSync('docs/published-cases.md', publishedReport(judgeAll()));
