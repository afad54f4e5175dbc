import { IconAlertCircle, IconCircleCheck, IconInfoCircle, IconRefreshAlert } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import './notice.css';

export type NoticeTone = 'danger' | 'warn' | 'changed' | 'info' | 'ok';
export type NoticeAction = { readonly label: string; readonly onClick: () => void };
export type NoticeProps = {
  readonly tone: NoticeTone;
  /** The fact, in bold. */
  readonly title: string;
  /** One sentence more, on the same line when it fits. */
  readonly children?: ReactNode;
  readonly actions?: readonly NoticeAction[];
  /** Announced when it appears; leave out for what is there from the start. */
  readonly live?: boolean;
};

const icons = {
  danger: IconAlertCircle,
  warn: IconAlertCircle,
  changed: IconRefreshAlert,
  info: IconInfoCircle,
  ok: IconCircleCheck,
} as const;

/** One line that says what is wrong and holds the act that mends it (tokens 6). */
export function Notice({ tone, title, children, actions = [], live = false }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={`note note-${tone}`} {...(live ? { role: 'status' } : {})}>
      <Icon size={17} stroke={1.8} aria-hidden="true" />
      <span className="note-t">
        <b>{title}</b> {children}
      </span>
      {actions.length === 0 ? null : (
        <span className="note-a">
          {actions.map((action) => (
            <button key={action.label} type="button" className="note-l" onClick={action.onClick}>
              {action.label}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
