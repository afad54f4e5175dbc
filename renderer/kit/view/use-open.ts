import { useOpenRecord } from '#renderer/kit/go-to.ts';
import type { ViewProps } from './view-types.ts';

/** Opens a record: one of the page's own register beside the picture, any other in its register. */
export function useOpen({ register, onOpen }: Pick<ViewProps, 'register' | 'onOpen'>): (name: string, id: string) => void {
  const elsewhere = useOpenRecord();
  return (name, id) => (name === register.name ? onOpen(id) : elsewhere({ register: name, id }));
}
