import { registers } from '#shared/registers/table.ts';
import type { Store } from './store.ts';

const infrastructure = [
  'record',
  'record_link',
  'risk_level',
  'risk_cell',
  'setting',
  'ref_counter',
  'import_source',
  'audit',
  'audit_payload',
  'audit_reason',
  'review_snapshot',
  'word_template',
];

/** TEMP triggers, made at every open: no write outside the gateway. TEMP, so that other tools can still open the plain file. */
export function installGuards(store: Store): void {
  const tables = [...Object.values(registers).map((register) => register.table), ...infrastructure];
  for (const table of tables)
    for (const event of ['INSERT', 'UPDATE', 'DELETE'])
      store.raw.exec(
        `CREATE TEMP TRIGGER guard_${table}_${event} BEFORE ${event} ON main.${table} WHEN kit_gate() = 0 BEGIN SELECT RAISE(ABORT, 'write outside the gateway'); END`,
      );
}
