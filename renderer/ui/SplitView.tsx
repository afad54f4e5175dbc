import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import './panel.css';

export type SplitViewProps = {
  readonly children: ReactNode;
  /** Null shows the main part alone. */
  readonly panel: ReactNode;
  /** `wide` (480 px) for pickers with three groups, else 432. */
  readonly width?: 'normal' | 'wide';
};

/** A page with a panel at its right; under 900 px the panel covers the page, which then is out of reach for Tab and screen readers. */
export function SplitView({ children, panel, width = 'normal' }: SplitViewProps) {
  const covers = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false });
  const open = panel !== null && panel !== undefined && panel !== false;
  return (
    <div className={`split${open ? ` split-${width}` : ''}`} data-open={open}>
      <div className="split-m" inert={open && covers}>
        {children}
      </div>
      {panel}
    </div>
  );
}
