import { SegmentedControl } from '@mantine/core';
import type { ViewName } from '#renderer/kit/page-state.ts';
import { viewsWords } from '#shared/i18n/views.ts';

const choices: { value: ViewName; label: string }[] = [
  { value: 'table', label: viewsWords.table },
  { value: 'picture', label: viewsWords.picture },
];

/** Table or picture of the same register. */
export function ViewSwitch({ view, onView }: { readonly view: ViewName; readonly onView: (view: ViewName) => void }) {
  return <SegmentedControl aria-label={viewsWords.switch} data={choices} value={view} onChange={onView} />;
}
