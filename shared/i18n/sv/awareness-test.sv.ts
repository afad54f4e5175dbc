import type { Words } from '#shared/kit/words.ts';
import type { awarenessTest } from '#shared/registers/awareness-test/awareness-test.register.ts';

export const awarenessTestSv = {
  one: 'Nätfisketest',
  many: 'Nätfisketester',
  new: 'Nytt nätfisketest',
  about: 'Tester av hur medarbetare hanterar nätfiske. Bara antal sparas, aldrig vem som klickade.',
  fields: {
    date: 'Datum',
    title: 'Test',
    sent: 'Skickade',
    clicked: 'Klickade',
    reported: 'Rapporterade',
    note: 'Anteckning',
    isDone: 'Genomförda',
    isThisYear: 'I år',
    isLastYear: 'Förra året',
  },
  help: {
    sent: 'Antal skickade meddelanden.',
    reported: 'Antal som anmälde meddelandet som misstänkt.',
    date: 'Dagen då testet skickades.',
    title: 'Kort namn på testet.',
    clicked: 'Antal som klickade på länken.',
  },
  links: { actions: 'Åtgärder' },
  sections: {},
  choices: {},
} satisfies Words<typeof awarenessTest>;
