import { appendFileSync } from 'node:fs';
import { basename } from 'node:path';

const name = basename(process.argv[1], '.js');
const fault = process.env[`FAKE_${name.toUpperCase()}_FAULT`];
if (fault) {
  console.error(fault);
  process.exit(1);
}
appendFileSync(process.env.FAKE_EVENTS, `${name} done ${process.pid}\n`);
