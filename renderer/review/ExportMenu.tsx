import { Button, Menu } from '@mantine/core';
import { IconBraces, IconChevronDown, IconDownload, IconFileTypeDocx, IconFileTypePdf, IconWorld } from '@tabler/icons-react';
import { useState } from 'react';
import { useAnswer } from '#renderer/app/commands.ts';
import { printPage } from '#renderer/ui/print-page.ts';
import { reviewPageWords } from '#shared/i18n/review-page.ts';
import type { ExportChoice, ExportState } from './use-export.ts';

const words = reviewPageWords.export;
const choices = [
  { label: words.internal, help: words.internalHelp, icon: IconFileTypeDocx, choice: { audience: 'internal', format: 'docx' } },
  { label: words.public, help: words.publicHelp, icon: IconWorld, choice: { audience: 'public', format: 'docx' } },
  { label: words.json, help: words.jsonHelp, icon: IconBraces, choice: { audience: 'internal', format: 'json' } },
] as const satisfies readonly { readonly choice: ExportChoice; readonly [key: string]: unknown }[];

export type ExportMenuProps = { readonly state: ExportState; readonly onChoose: (choice: ExportChoice, what: string) => void };

export function ExportMenu({ state, onChoose }: ExportMenuProps) {
  const [opened, setOpened] = useState(false);
  useAnswer('export', () => setOpened(true));
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" width={290}>
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
      </Menu.Dropdown>
    </Menu>
  );
}
