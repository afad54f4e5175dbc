import { bool, choice, longText, number, text } from '#shared/kit/field.ts';
import { pointedAtBy, register } from '#shared/kit/register.ts';

/** What a training is or was: shared by the catalogue and its sessions (C6). */
export const trainingForms = ['mandatory_elearning', 'training', 'briefing', 'workshop', 'forum', 'test'] as const;
/** Other organisations' words for the forms. */
export const trainingFormSynonyms = {
  'E-kurs': 'mandatory_elearning',
  'E-utbildning': 'mandatory_elearning',
  'Obligatorisk e-utbildning': 'mandatory_elearning',
  'E-learning': 'mandatory_elearning',
  Webbutbildning: 'mandatory_elearning',
  Kurs: 'training',
  Föreläsning: 'training',
  Grundutbildning: 'training',
  Information: 'briefing',
  Föredragning: 'briefing',
  Dragning: 'briefing',
  Arbetsmöte: 'workshop',
  Seminarium: 'workshop',
  Mognadsdialog: 'workshop',
  Ledarforum: 'forum',
  Forum: 'forum',
  Nätfisketest: 'test',
  Kunskapstest: 'test',
} as const;

/** The course catalogue (C6, C11). A course that an e-learning or session list names is entered by the import. */
export const course = register({
  name: 'course',
  table: 'course',
  fields: {
    title: text({ required: true, import: ['Kurs', 'Kursnamn', 'Kurstitel', 'Benämning', 'Utbildningens namn', 'Titel'] }),
    kind: choice(trainingForms, { import: ['Kurstyp', 'Typ', 'Slag', 'Utbildningsform'], synonyms: trainingFormSynonyms }),
    topic: text({ import: ['Område', 'Kursområde', 'Tema'] }),
    nis2: bool({ import: ['NIS 2', 'Ledningsutbildning NIS2', 'NIS2 (J/N)', 'Cybersäkerhetslagen'] }),
    intervalMonths: number({
      int: true,
      min: 1,
      max: 120,
      import: ['Intervall', 'Intervall månader', 'Upprepas var (mån)', 'Giltighet (mån)', 'Periodicitet'],
    }),
    note: longText({ import: ['Anteckning', 'Kommentar', 'Beskrivning', 'Innehåll'] }),
  },
  links: {
    sessions: pointedAtBy('session', 'course'),
    completions: pointedAtBy('completion', 'course'),
    managementTrainings: pointedAtBy('managementTraining', 'course'),
  },
  flags: (f) => ({ isMandatory: f.in('kind', 'mandatory_elearning'), isNis2: f.is('nis2') }),
  title: 'title',
  search: ['title', 'topic', 'note'],
  keys: [['title']],
}).shows(['title', 'kind', 'topic', 'nis2', 'intervalMonths'], ['isMandatory', 'isNis2']);
