import { systemClock } from '../../clock.js';
import { createDataSource } from '../../db/data-source.js';
import { databaseSentence } from '../../db/database-sentence.js';
import { migrate } from '../../db/migrate.js';
import { roles } from '../../domain/access/roles.js';
import { RuleError } from '../../domain/basics/errors.js';
import { createFirstAdmins } from './create-first-admins.js';
import { readArguments, usage } from './read-arguments.js';

const url = process.env['DATABASE_URL'];
const order = readArguments(process.argv.slice(2));
if (!url || !URL.canParse(url) || order === null) {
  console.error(usage);
  process.exit(1);
}
try {
  await migrate(url);
  const dataSource = await createDataSource(url, { poolSize: 2 }).initialize();
  try {
    const made = await createFirstAdmins({ dataSource, clock: systemClock() }, order);
    for (const { role, username, oneTimePassword } of made) {
      console.log(`${roles[role].name}\t${username}\t${oneTimePassword}`);
    }
  } finally {
    await dataSource.destroy();
  }
} catch (error) {
  const isTold = error instanceof RuleError;
  console.error(isTold ? error.message : (databaseSentence(error, url) ?? error));
  process.exit(1);
}
