import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { uiWords } from '#shared/i18n/ui.ts';
import type { StateAction } from './EmptyState.tsx';
import './notice.css';

export type ErrorStateProps = {
  /** What happened, in words of the user's work. Never a stack trace. */
  readonly happened: string;
  /** What was kept. */
  readonly kept: string;
  /** What to do now. */
  readonly todo: string;
  readonly actions?: readonly StateAction[];
  /** A short code that support can look up, e.g. "STORE 14". */
  readonly reference?: string | undefined;
};

/** An error always answers three questions: what happened, what was kept, what to do (UX, files and trust). */
export function ErrorState({ happened, kept, todo, actions = [], reference }: ErrorStateProps) {
  return (
    <div className="empty err" role="alert">
      <span className="empty-i" aria-hidden="true">
        <IconAlertCircle size={30} stroke={1.4} />
      </span>
      <h2>{happened}</h2>
      <dl>
        <dt>{uiWords.states.kept}</dt>
        <dd>{kept}</dd>
        <dt>{uiWords.states.todo}</dt>
        <dd>{todo}</dd>
      </dl>
      {actions.length === 0 ? null : (
        <div className="empty-a">
          {actions.map((action, index) => (
            <Button key={action.label} variant={index === 0 ? 'filled' : 'default'} leftSection={action.icon} onClick={action.onClick}>
              {action.label}
            </Button>
          ))}
        </div>
      )}
      {reference === undefined ? null : <p className="err-d">{reference}</p>}
    </div>
  );
}
