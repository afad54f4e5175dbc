import type { DueItem } from '#shared/contract/due.contract.ts';
import { dueWords } from '#shared/i18n/due.ts';
import { AppError } from '#shared/kit/errors.ts';
import { dueItems, dueMonths, type Span } from '#db/due.ts';
import type { Context } from '#db/kit/columns.ts';
import { contextOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { todo } from '#db/todo.ts';
import { dueCalendar } from '../export/due-ics.ts';
import type { HandlersOf } from './handler.ts';

type Asked = { readonly items: readonly DueItem[]; readonly span: Span; readonly context: Context };

function asked(store: Store, { asOf, ...span }: Span & { readonly asOf: string }): Asked {
  if (span.to < span.from) throw new AppError('INVALID_INPUT', dueWords.badSpan);
  const context = contextOf(store, asOf);
  return { items: dueItems(store, span, context), span, context };
}

export const dueHandlers: HandlersOf<'due'> = {
  'due.all': ({ store }, input) => {
    const { items, span, context } = asked(store, input);
    return { total: items.length, months: dueMonths(items, span, context) };
  },
  'due.todo': ({ store }, { asOf }) => {
    const context = contextOf(store, asOf);
    return { late: todo(store, 'late', context), soon: todo(store, 'soon', context) };
  },
  'due.ics': ({ store }, input) => {
    const { items } = asked(store, input);
    return { fileName: dueWords.fileName(input.asOf), text: dueCalendar(items, new Date().toISOString()), count: items.length };
  },
};
