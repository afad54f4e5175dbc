import type { ComponentType } from 'react';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';

/** What the register page gives to its picture. The picture shows the whole register as of the day, whatever the table is filtered by. */
export type ViewProps = {
  readonly register: AnyRegister;
  readonly asOf: string;
  readonly settings: Settings;
  /** Opens a record of this register in the panel beside the picture. */
  readonly onOpen: (id: string) => void;
};
export type ViewComponent = ComponentType<ViewProps>;
