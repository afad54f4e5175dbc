import { removeView, saveView, viewsOf } from '#db/kit/save-views.ts';
import { write } from '#db/kit/write.ts';
import type { HandlersOf } from './handler.ts';
import { known } from './records.handlers.ts';

export const viewsHandlers: HandlersOf<'views'> = {
  'views.list': ({ store }, { register }) => viewsOf(store, known(register).name),
  'views.save': ({ store, who }, { register, view }) => {
    write(store, who, (tx) => saveView(tx, known(register).name, view));
    return null;
  },
  'views.remove': ({ store, who }, { register, name }) => {
    write(store, who, (tx) => removeView(tx, known(register).name, name));
    return null;
  },
};
