import { ActionIcon, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { uiWords } from '#shared/i18n/ui.ts';
import './panel.css';

export type PanelTab = {
  readonly value: string;
  readonly label: string;
  readonly count?: number | undefined;
  /** Red count: something is missing behind this tab. */
  readonly alert?: boolean;
};
export type PanelProps = {
  /** Name of the region: "Vald risk". */
  readonly label: string;
  readonly reference: string;
  readonly tags?: ReactNode;
  readonly title: string;
  /** Takes the focus when it opens. */
  readonly lead?: boolean | undefined;
  /** Right after the title, e.g. a ClassMark. */
  readonly mark?: ReactNode;
  readonly tabs?: readonly PanelTab[];
  readonly tab?: string;
  readonly onTab?: (value: string) => void;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  readonly onClose: () => void;
  /** Left: who changed it last; right: undo or buttons. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/** Mantine's Tabs stay on the tab list alone: the body is the page's, and only the shown tab is mounted. */
function PanelTabs({
  tabs,
  tab,
  onTab,
}: {
  readonly tabs: readonly PanelTab[];
  readonly tab: string;
  readonly onTab: (value: string) => void;
}) {
  return (
    <Tabs value={tab} onChange={(value) => (value === null ? undefined : onTab(value))} mt={6} id="panel-tabs">
      <Tabs.List aria-label={uiWords.panel.tabs}>
        {tabs.map((item) => (
          <Tabs.Tab key={item.value} value={item.value} aria-controls={item.value === tab ? 'panel-body' : undefined}>
            {item.label}
            {item.count === undefined ? null : <span className={item.alert === true ? 'tabn tabw' : 'tabn'}>{item.count}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}

/** The chosen row: reference and tags, title, tabs, body, footer. Esc closes. */
export function Panel(props: PanelProps) {
  const covers = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false });
  const title = useRef<HTMLHeadingElement>(null);
  const { lead = false } = props;
  // A covering panel takes the place of the list, so the reader is led into it; beside the list the row keeps focus.
  useEffect(() => {
    if (covers || lead) title.current?.focus();
  }, [covers, lead]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    props.onClose();
  };
  const tabbed = props.tabs !== undefined && props.tab !== undefined && props.onTab !== undefined;
  return (
    // Esc is a shortcut for the close button, which is there for everyone.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside className="panel" aria-label={props.label} onKeyDown={onKeyDown}>
      <div className="panel-h">
        <div className="row">
          <span className="panel-l">
            <span className="ref">{props.reference}</span>
            {props.tags}
          </span>
          <ActionIcon aria-label={uiWords.panel.previous} disabled={props.onPrevious === undefined} onClick={props.onPrevious}>
            <IconChevronUp size={17} />
          </ActionIcon>
          <ActionIcon aria-label={uiWords.panel.next} disabled={props.onNext === undefined} onClick={props.onNext}>
            <IconChevronDown size={17} />
          </ActionIcon>
          <ActionIcon aria-label={uiWords.panel.close} onClick={props.onClose}>
            <IconX size={17} />
          </ActionIcon>
        </div>
        <div className="panel-t">
          <h2 ref={title} tabIndex={-1}>
            {props.title}
          </h2>
          {props.mark}
        </div>
        {tabbed ? <PanelTabs tabs={props.tabs} tab={props.tab} onTab={props.onTab} /> : null}
      </div>
      <div
        className="panel-b"
        // Reachable by keyboard when it scrolls (WCAG 2.1.1).
        tabIndex={0}
        {...(tabbed
          ? { id: 'panel-body', role: 'tabpanel', 'aria-labelledby': `panel-tabs-tab-${props.tab}` }
          : { role: 'group', 'aria-label': props.title })}
      >
        {props.children}
      </div>
      {props.footer === undefined ? null : <div className="panel-f">{props.footer}</div>}
    </aside>
  );
}
