import { Button, Menu } from '@mantine/core';
import {
  IconBraces,
  IconCalendarEvent,
  IconChevronDown,
  IconDownload,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconGavel,
  IconLock,
  IconWorld,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '#renderer/app/commands.ts';
import { printPage } from '#renderer/ui/print-page.ts';
import { usePlainFilesNote } from '#renderer/vault/use-vault.ts';
import type { DocumentKind } from '#shared/documents/kinds.ts';
import { documentsWords } from '#shared/i18n/documents.ts';
import { reviewHistoryWords } from '#shared/i18n/review-history.ts';
import { reviewPageWords } from '#shared/i18n/review-page.ts';
import type { ExportChoice, ExportState } from './use-export.ts';
import { VersionsDialog } from './VersionsDialog.tsx';

const words = reviewPageWords.export;
const choices = [
  { label: words.internal, help: words.internalHelp, icon: IconFileTypeDocx, choice: { audience: 'internal', format: 'docx' } },
  { label: words.public, help: words.publicHelp, icon: IconWorld, choice: { audience: 'public', format: 'docx' } },
  { label: words.json, help: words.jsonHelp, icon: IconBraces, choice: { audience: 'internal', format: 'json' } },
] as const satisfies readonly { readonly choice: ExportChoice; readonly [key: string]: unknown }[];

export type ExportMenuProps = {
  readonly year: number;
  readonly state: ExportState;
  readonly onChoose: (choice: ExportChoice, what: string) => void;
};

/** The meeting's papers are documents of their own; what was adopted lies frozen. */
function Others({ year, onVersions }: { readonly year: number; readonly onVersions: () => void }) {
  const navigate = useNavigate();
  const { kinds } = documentsWords;
  const toDocument = (kind: DocumentKind) => void navigate({ to: '/dokument', search: { kind, year } });
  return (
    <>
      <Menu.Divider />
      <Menu.Item leftSection={<IconCalendarEvent size={17} stroke={1.6} />} onClick={() => toDocument('reviewAgenda')}>
        {kinds.reviewAgenda.label}
      </Menu.Item>
      <Menu.Item leftSection={<IconGavel size={17} stroke={1.6} />} onClick={() => toDocument('reviewMinutes')}>
        {kinds.reviewMinutes.label}
      </Menu.Item>
      <Menu.Item leftSection={<IconLock size={17} stroke={1.6} />} onClick={onVersions}>
        {reviewHistoryWords.versions.open}
        <span className="rv-mi">{reviewHistoryWords.versions.openHelp}</span>
      </Menu.Item>
    </>
  );
}

export function ExportMenu({ year, state, onChoose }: ExportMenuProps) {
  const [opened, setOpened] = useState(false);
  const [versions, setVersions] = useState(false);
  const plain = usePlainFilesNote();
  useAnswer('export', () => setOpened(true));
  return (
    <>
      {versions ? <VersionsDialog onClose={() => setVersions(false)} /> : null}
      <Menu opened={opened} onChange={setOpened} position="bottom-end" width={320}>
        <Menu.Target>
          <Button
            variant="filled"
            leftSection={<IconDownload size={15} />}
            rightSection={<IconChevronDown size={14} />}
            disabled={state.kind === 'working'}
          >
            {words.open}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map(({ label, help, icon: Icon, choice }) => (
            <Menu.Item key={label} leftSection={<Icon size={17} stroke={1.6} />} onClick={() => onChoose(choice, label)}>
              {label}
              <span className="rv-mi">{help}</span>
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<IconFileTypePdf size={17} stroke={1.6} />} onClick={() => void printPage('pdf')}>
            {words.pdf}
            <span className="rv-mi">{words.pdfHelp}</span>
          </Menu.Item>
          <Others year={year} onVersions={() => setVersions(true)} />
          {plain === null ? null : <Menu.Label>{plain}</Menu.Label>}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
