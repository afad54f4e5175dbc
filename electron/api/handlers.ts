import type { Handlers } from './handler.ts';
import { importHandlers } from './import.handlers.ts';
import { recordsHandlers } from './records.handlers.ts';
import { reviewHandlers } from './review.handlers.ts';
import { storeHandlers } from './store.handlers.ts';

/** One handler for each procedure; a missing one does not compile. */
export const handlers: Handlers = { ...storeHandlers, ...recordsHandlers, ...importHandlers, ...reviewHandlers };
