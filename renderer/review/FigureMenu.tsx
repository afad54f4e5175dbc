import { Button, Combobox, useCombobox } from '@mantine/core';
import { IconNumber123 } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useMemo, useState } from 'react';
import type { ReviewView } from '#shared/contract/review.contract.ts';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';

export type Figures = ReviewView['figures'];
const fold = (text: string): string => text.toLocaleLowerCase('sv');

/** Every key figure by name with today's value; the chosen one stays live in the text. */
export function FigureMenu({ editor, figures }: { readonly editor: Editor | null; readonly figures: Figures }) {
  const [search, setSearch] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setSearch('');
    },
    onDropdownOpen: () => {
      combobox.focusSearchInput();
      combobox.selectFirstOption();
    },
  });
  const hits = useMemo(() => figures.filter((figure) => fold(figure.label).includes(fold(search.trim()))), [figures, search]);
  const insert = (key: string): void => {
    combobox.closeDropdown();
    editor?.chain().focus().insertContent({ type: 'figure', attrs: { key } }).run();
  };
  return (
    <Combobox store={combobox} width={360} position="bottom-start" onOptionSubmit={insert}>
      <Combobox.Target targetType="button">
        <Button
          variant="subtle"
          disabled={editor === null}
          leftSection={<IconNumber123 size={17} />}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => combobox.toggleDropdown()}
        >
          {words.tools.figure}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown data-review-tools>
        <Combobox.Search
          value={search}
          aria-label={words.tools.figureSearch}
          placeholder={words.tools.figureSearch}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
        />
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label={words.tools.figure}>
          {hits.map((figure) => (
            <Combobox.Option key={figure.key} value={figure.key} className="rv-fig">
              <span>{figure.label}</span> <b>{figure.text}</b>
            </Combobox.Option>
          ))}
          {hits.length === 0 ? <Combobox.Empty>{words.tools.figureNone}</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
