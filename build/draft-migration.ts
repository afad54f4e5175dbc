/** Prints the draft of every register's table, for the author of a migration: `node build/draft-migration.ts`. */
import { draftTable } from '#db/kit/ddl.ts';
import { registers } from '#shared/registers/table.ts';

const inOrder = [...Object.values(registers)];
console.log(inOrder.map(draftTable).join('\n'));
