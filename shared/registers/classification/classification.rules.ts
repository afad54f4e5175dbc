import type { Patch } from '#shared/kit/rules.ts';

const assessed = ['object', 'confidentiality', 'integrity', 'availability', 'traceability', 'motive', 'decided', 'decidedBy'];

/**
 * What cannot be changed in a version: all that was assessed, once it is decided. What was left empty may still be filled in; a new
 * assessment is a new version (DOMAIN.md F, C12).
 */
export const frozenIn = (saved: Patch): readonly string[] =>
  saved['status'] === 'decided' || saved['status'] === 'superseded'
    ? assessed.filter((field) => saved[field] !== null && saved[field] !== undefined)
    : [];
