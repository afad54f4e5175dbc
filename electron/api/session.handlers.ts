import { whoWords } from '#shared/i18n/who.ts';
import { cleanText } from '#shared/kit/swedish.ts';
import type { HandlersOf } from './handler.ts';

export const sessionHandlers: HandlersOf<'session'> = {
  'session.setActor': ({ who }, { name, role }) => {
    who.actor = whoWords.signature(cleanText(name), whoWords.roles[role]);
    who.role = role;
    return { actor: who.actor };
  },
};
