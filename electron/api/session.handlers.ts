import { whoSv } from '#shared/i18n/sv/who.sv.ts';
import type { HandlersOf } from './handler.ts';

export const sessionHandlers: HandlersOf<'session'> = {
  'session.setActor': ({ who }, { name, role }) => {
    who.actor = whoSv.signature(name, whoSv.roles[role]);
    who.role = role;
    return { actor: who.actor };
  },
};
