import { bool, choice, date, link, longText, number, text } from '#shared/kit/field.ts';
import { lastYearEnd, lastYearStart, today, yearStart } from '#shared/kit/filter.ts';
import { pointsAt, register } from '#shared/kit/register.ts';
import { notAbove } from '#shared/kit/rules.ts';
import { trainingForms, trainingFormSynonyms } from '../course/course.register.ts';

/** Training held or planned (C6). A session dated after the as-of date is planned; no status is kept. Counts, never names. */
export const session = register({
  name: 'session',
  table: 'session',
  fields: {
    ref: text({ max: 40, import: ['Löpnr', 'Utbildningsnr', 'Tillfälle nr', 'ID'] }),
    title: text({
      required: true,
      import: ['Kurs', 'Kursnamn', 'Ämne', 'Utbildningstillfälle', 'Rubrik', 'Tillfälle', 'Aktivitet', 'Utbildningsinsats'],
    }),
    course: link('course', { import: ['Kurs i katalogen'] }),
    form: choice(trainingForms, { import: ['Utbildningsform', 'Typ', 'Slag', 'Typ av utbildning'], synonyms: trainingFormSynonyms }),
    group: choice(['management', 'managers', 'unit', 'experts', 'all'], {
      import: ['Grupp', 'Deltagargrupp', 'Riktar sig till', 'Mottagargrupp', 'För vem'],
      synonyms: {
        Förvaltningsledning: 'management',
        Ledningsgrupp: 'management',
        Ledningsgruppen: 'management',
        Chef: 'managers',
        Chefsforum: 'managers',
        Enhet: 'unit',
        Avdelning: 'unit',
        Medarbetare: 'unit',
        Specialister: 'experts',
        Nyckelpersoner: 'experts',
        Processledare: 'experts',
        'Alla medarbetare': 'all',
        Samtliga: 'all',
      },
    }),
    date: date({
      import: [
        'Genomförd',
        'Utbildningsdatum',
        'Kursdatum',
        'Genomförd datum',
        'Tillfällets datum',
        'Hölls',
        'Genomfördes',
        'Utbildningsdag',
        'Hållen',
      ],
    }),
    units: text({
      import: [
        'Avdelningar',
        'Enhet',
        'Enheter',
        'Förvaltning',
        'Verksamhet',
        'Deltagande avdelningar',
        'Plats/enhet',
        'Deltagande enheter',
      ],
    }),
    invited: number({ int: true, import: ['Antal inbjudna', 'Kallade', 'Antal kallade', 'Inbjuden', 'Målgruppens storlek'] }),
    attended: number({ int: true, import: ['Antal deltagare', 'Deltagare', 'Närvarande', 'Antal deltog', 'Antal närvarande', 'Deltagit'] }),
    nis2: bool({ import: ['NIS 2', 'NIS2-utbildning', 'NIS2 (J/N)', 'Räknas för NIS2'] }),
    evaluation: number({
      min: 1,
      max: 5,
      import: ['Betyg (1-5)', 'Utvärdering', 'Snittbetyg', 'Medelbetyg', 'Utvärdering (1-5)', 'Omdöme'],
    }),
    note: longText({ import: ['Anteckning', 'Kommentar', 'Notering', 'Anmärkning'] }),
  },
  links: { course: pointsAt('course', 'course') },
  flags: (f) => {
    const isHeld = f.range('date', { to: today });
    const forManagement = f.in('group', 'management');
    return {
      isHeld,
      isPlanned: f.not(isHeld),
      isHeldThisYear: f.range('date', { from: yearStart, to: today }),
      isHeldLastYear: f.range('date', { from: lastYearStart, to: lastYearEnd }),
      isForManagement: f.and(isHeld, forManagement),
      isManagementNis2: f.and(isHeld, forManagement, f.is('nis2')),
      lacksAttendance: f.and(isHeld, f.empty('attended')),
    };
  },
  check: (row) => notAbove(row, 'attended', 'invited'),
  title: 'title',
  search: ['ref', 'title', 'units', 'note'],
  keys: [
    ['ref', 'date'],
    ['title', 'date'],
  ],
  sections: {
    session: ['title', 'course', 'form', 'date', 'nis2'],
    attendance: ['group', 'units', 'invited', 'attended'],
    evaluation: ['evaluation', 'note', 'ref'],
  },
}).shows(
  ['title', 'form', 'group', 'date', 'invited', 'attended', 'evaluation'],
  ['isHeldThisYear', 'isPlanned', 'isForManagement', 'isManagementNis2', 'isHeldLastYear'],
);
