/** Prints the draft of every register's table, for the author of a migration: `node build/draft-migration.ts`. */
import { draftTable } from '#db/kit/ddl.ts';
import { registers } from '#shared/registers/table.ts';

console.log(Object.values(registers).map(draftTable).join('\n'));
