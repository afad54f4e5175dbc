import { ActionIcon, Tooltip } from '@mantine/core';
import { IconUnlink } from '@tabler/icons-react';
import type { RecordRef } from '#shared/contract/records.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { findRegister } from '#shared/registers/table.ts';
import './record.css';
import { Writes } from './Writes.tsx';

export type LinkedRef = RecordRef & { readonly detail?: string };

/** Status ids come as they are stored; the register's words name them. */
function detailText({ register, detail }: LinkedRef): string {
  if (!detail || !findRegister(register)) return '';
  const choices = wordsOf(register).choices;
  return choices['statusAt']?.[detail] ?? choices['status']?.[detail] ?? detail;
}

export type LinkRowsProps = {
  readonly records: readonly LinkedRef[];
  readonly onOpen: (record: LinkedRef) => void;
  /** Absent: the link is a field, or belongs to the other record. */
  readonly onUnlink?: ((record: LinkedRef) => void) | undefined;
  /** Several registers in one list say which. */
  readonly withRegister?: boolean;
};

/** Linked records: each opens in its own register. */
export function LinkRows({ records, onOpen, onUnlink, withRegister = false }: LinkRowsProps) {
  return (
    <ul className="rl">
      {records.map((record) => (
        <li key={`${record.register}-${record.id}`}>
          <span className="rl-t">
            <button type="button" className="lnk" onClick={() => onOpen(record)}>
              {record.title}
            </button>
          </span>
          {withRegister ? <span className="ref">{wordsOf(record.register).one}</span> : null}
          {detailText(record) === '' ? null : <span className="ref">{detailText(record)}</span>}
          {onUnlink === undefined ? null : (
            <Writes>
              <Tooltip label={interfaceWords.links.remove(record.title)}>
                <ActionIcon aria-label={interfaceWords.links.remove(record.title)} onClick={() => onUnlink(record)}>
                  <IconUnlink size={16} stroke={1.7} />
                </ActionIcon>
              </Tooltip>
            </Writes>
          )}
        </li>
      ))}
    </ul>
  );
}
