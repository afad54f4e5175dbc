import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRead } from '#renderer/api/hooks.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchValue' | 'onSearchChange'> & {
  readonly register: string;
  readonly value: string | null;
  /** Name of the chosen record, known to the page before the list has been opened. */
  readonly name?: string | undefined;
  readonly onChange: (id: string | null, name: string | undefined) => void;
};

/** One record of a register, searched by words; the list comes from the store as the reader types. */
export function LinkSelect({ register, value, name, onChange, ...rest }: Props) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const [asked] = useDebouncedValue(text, 150);
  const shownName = name ?? '';
  const options = useRead(
    'records.options',
    { register, text: asked === shownName ? '' : asked, limit: 50 },
    { enabled: opened, keep: true },
  );
  const found = (options.data ?? []).map((option) => ({ value: option.id, label: option.title }));
  const data = value !== null && !found.some((option) => option.value === value) ? [{ value, label: shownName }, ...found] : found;
  // Two records may bear the same name; the store tells them apart by id.
  return (
    <Select
      searchable
      clearable
      placeholder={interfaceWords.common.choose}
      nothingFoundMessage={options.isFetching ? interfaceWords.common.loading : interfaceWords.record.noOptions}
      filter={({ options: all }) => all}
      {...rest}
      data={data}
      value={value}
      onSearchChange={setText}
      onDropdownOpen={() => setOpened(true)}
      onChange={(id) => onChange(id, data.find((option) => option.value === id)?.label)}
    />
  );
}
