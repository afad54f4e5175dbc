import { Tabs } from '@mantine/core';
import { IconAlertCircle, IconDatabase, IconHistory } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ReviewGap, ReviewView } from '#shared/contract/review.contract.ts';
import { reviewPageWords } from '#shared/i18n/review-page.ts';
import { isChapterKey, outlineEntry } from '#shared/review/outline.ts';
import { figuresIn } from '#shared/review/rich-text.ts';
import { Basis } from './Basis.tsx';
import { Gaps } from './Gaps.tsx';
import { LastYear } from './last-year/LastYear.tsx';
import { figureKeysIn } from './report-map.ts';

const words = reviewPageWords.basis;
export type SideTab = 'basis' | 'gaps' | 'lastYear';
const isTab = (value: string | null): value is SideTab => value === 'basis' || value === 'gaps' || value === 'lastYear';

export type SidePanelProps = {
  readonly view: ReviewView;
  readonly active: string | undefined;
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  /** A figure that was clicked on the page. */
  readonly figure: string | undefined;
  readonly onGap: (gap: ReviewGap) => void;
};

/** Figures that the outline gives the chapter, that its text holds and that its blocks print. */
function figureKeys(view: ReviewView, key: string, clicked: string | undefined): readonly string[] {
  const chapter = [...view.document.chapters, ...view.document.appendices].find((one) => one.key === key);
  const own: readonly string[] = isChapterKey(key) ? outlineEntry(key).figures : [];
  const stored = view.texts[key];
  const all = [
    ...(clicked === undefined ? [] : [clicked]),
    ...own,
    ...(stored === undefined ? [] : figuresIn(stored)),
    ...figureKeysIn(chapter?.blocks ?? []),
  ];
  return [...new Set(all)].slice(0, 14);
}

/** What stands behind the chapter that is being read. */
export function SidePanel({ view, active, tab, onTab, figure, onGap }: SidePanelProps) {
  const item = view.outline.find(({ key }) => key === active);
  const keys = useMemo(() => (active === undefined ? [] : figureKeys(view, active, figure)), [view, active, figure]);
  const tabs = [
    { value: 'basis', label: words.tabs.basis, icon: IconDatabase },
    { value: 'gaps', label: words.tabs.gaps, icon: IconAlertCircle, count: view.gaps.length },
    { value: 'lastYear', label: words.tabs.lastYear, icon: IconHistory },
  ] as const;
  return (
    <Tabs value={tab} onChange={(value) => (isTab(value) ? onTab(value) : undefined)} className="sp-tabs" keepMounted={false}>
      <Tabs.List aria-label={words.label}>
        {tabs.map(({ value, label, icon: Icon, ...more }) => (
          <Tabs.Tab key={value} value={value} leftSection={<Icon size={15} stroke={1.7} aria-hidden="true" />}>
            {label}
            {'count' in more ? <span className={more.count > 0 ? 'tabn tabw' : 'tabn'}>{more.count}</span> : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="basis" className="sp-b" tabIndex={0}>
        {item === undefined ? (
          <p className="dim">{words.noChapter}</p>
        ) : (
          <>
            <h2 className="sp-t">
              {item.number === '' ? null : <span>{item.number}</span>} {item.heading}
            </h2>
            <Basis
              key={item.key}
              asOf={view.asOf}
              item={item}
              keys={keys}
              gaps={view.gaps.filter((gap) => gap.chapter === item.key)}
              chosen={figure}
              onGap={onGap}
            />
          </>
        )}
      </Tabs.Panel>
      <Tabs.Panel value="gaps" className="sp-b" tabIndex={0}>
        <h2 className="vh">{words.tabs.gaps}</h2>
        <Gaps gaps={view.gaps} onGap={onGap} />
      </Tabs.Panel>
      <Tabs.Panel value="lastYear" className="sp-b" tabIndex={0}>
        <LastYear view={view} item={item} keys={keys} />
      </Tabs.Panel>
    </Tabs>
  );
}
