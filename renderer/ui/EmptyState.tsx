import { Button } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import './notice.css';

export type StateAction = { readonly label: string; readonly onClick: () => void; readonly icon?: ReactNode };
export type EmptyStateProps = {
  readonly icon?: ComponentType<{ readonly size?: number; readonly stroke?: number }>;
  readonly title: string;
  /** What it is for, in two sentences; or what was searched for without result. */
  readonly text: ReactNode;
  /** The first is the filled button: "Ny risk", then "Importera från Excel", "Visa exempel". */
  readonly actions?: readonly StateAction[];
  readonly level?: 2 | 3;
};

/** A register without rows, or a search without result: what it is for and the next step. Left aligned, no picture. */
export function EmptyState({ icon: Icon, title, text, actions = [], level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="empty">
      {Icon === undefined ? null : (
        <span className="empty-i" aria-hidden="true">
          <Icon size={30} stroke={1.4} />
        </span>
      )}
      <Heading>{title}</Heading>
      <p>{text}</p>
      {actions.length === 0 ? null : (
        <div className="empty-a">
          {actions.map((action, index) => (
            <Button key={action.label} variant={index === 0 ? 'filled' : 'default'} leftSection={action.icon} onClick={action.onClick}>
              {action.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
