// Every package of the lock file has a licence that the program may be built with; see licences.mjs.
import { refusedLicences } from './licences.mjs';

const refused = refusedLicences();
for (const line of refused) console.error(`licence that is not on the list (build/licences.mjs): ${line}`);
process.exitCode = refused.length > 0 ? 1 : 0;
