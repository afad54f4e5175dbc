import type { Composite, Row } from '../composite.ts';
import { virtual } from '../composite.ts';
import type { Built } from '../target.ts';

/** A session stands on its course: the same subject in the same form is one course, entered when it is missing. */
function finishSession({ drafts }: Row): Built {
  const session = drafts['session'];
  if (!session) return { drafts: [] };
  const { title, form, nis2 } = session.values;
  if (title === undefined) return { drafts: [session] };
  const values = { title, ...(form === undefined ? {} : { kind: form }), ...(nis2 === true ? { nis2 } : {}) };
  return { drafts: [{ register: 'course', values, shared: true, ensure: true, keys: [['title', 'kind']] }, session] };
}

export const courseSession: Composite = {
  name: 'Course + Session',
  registers: ['course', 'session'],
  main: 'session',
  aliases: ['Session', 'Utbildning', 'Utbildningar'],
  // The course follows from the session; its own columns are read as a catalogue of courses.
  omit: ['kind', 'topic', 'intervalMonths'],
  headers: { title: ['Utbildning', 'Ämne', 'Kurs', 'Kursnamn'] },
  hints: ['utbildning', 'utbildningar', 'utbildningstillfällen', 'tillfällen', 'genomgångar'],
  finish: finishSession,
};

/** Completion is exported per course and unit; a course that is not there yet is a mandatory e-course. */
function finishCompletion({ values, drafts, context }: Row): Built {
  const completion = drafts['completion'];
  const title = values['course'];
  if (!completion) return { drafts: [] };
  if (typeof title !== 'string') return { drafts: [completion], issues: [{ column: 'course', code: 'missing_title' }] };
  const course = {
    register: 'course',
    values: { title, kind: 'mandatory_elearning' },
    shared: true,
    ensure: true,
    keys: [['title', 'kind'], ['title']],
  };
  const { asOf } = context.settings;
  // Extracts often say their day in the file name only.
  if (asOf === null || context.has.has('asOf') || completion.values['asOf'] !== undefined) return { drafts: [course, completion] };
  return {
    drafts: [course, { ...completion, values: { ...completion.values, asOf } }],
    warnings: [{ column: 'asOf', code: 'assumed_value', detail: `Brytdatumet ${asOf}` }],
  };
}

export const completion: Composite = {
  name: 'Completion',
  registers: ['course', 'completion'],
  main: 'completion',
  aliases: ['Course + Completion', 'Genomförande'],
  omit: ['title', 'kind', 'topic', 'intervalMonths', 'nis2', 'note'],
  virtual: [
    virtual(
      'course',
      'text',
      ['Kurs', 'E-kurs', 'Kursnamn', 'Utbildning', 'E-utbildning', 'Obligatorisk kurs', 'Obligatorisk utbildning'],
      { weight: 4 },
    ),
    virtual('share', 'ignore', ['Procent', 'Andel', 'Andel %', '%', 'Genomförandegrad', 'Procent genomförda', 'Andel genomförda'], {
      weight: 0,
    }),
  ],
  hints: ['e-kurs', 'ekurs', 'ekurser', 'e-kurser', 'e-utbildning', 'genomförande'],
  finish: finishCompletion,
};
