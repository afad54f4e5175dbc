import { SegmentedControl } from '@mantine/core';
import type { ViewName } from '#renderer/kit/page-state.ts';
import { viewsSv } from '#shared/i18n/sv/views.sv.ts';

const choices: { value: ViewName; label: string }[] = [
  { value: 'table', label: viewsSv.table },
  { value: 'picture', label: viewsSv.picture },
];

/** Table or picture of the same register. */
export function ViewSwitch({ view, onView }: { readonly view: ViewName; readonly onView: (view: ViewName) => void }) {
  return <SegmentedControl aria-label={viewsSv.switch} data={choices} value={view} onChange={onView} />;
}
