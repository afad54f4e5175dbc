import { bool, date, link, longText, role, text } from '#shared/kit/field.ts';
import { inDays, today, yearStart } from '#shared/kit/filter.ts';
import { pointsAt, register } from '#shared/kit/register.ts';

/** Evidence that management is trained (C6; cybersäkerhetslagen 2025:1506, 2 kap. 4 §). One row per role and course. */
export const managementTraining = register({
  name: 'managementTraining',
  table: 'management_training',
  fields: {
    role: role({ required: true, import: ['Roll i ledningen', 'Funktion', 'Befattning', 'Ledningsroll', 'Deltagare (roll)'] }),
    course: link('course', { import: ['Kurs i katalogen'] }),
    topic: text({ import: ['Kurs', 'Ämne', 'Kursnamn', 'Utbildningens namn', 'Innehåll'] }),
    date: date({ import: ['Genomförd', 'Utbildningsdatum', 'Genomförd datum', 'Datum för utbildning', 'Klar'] }),
    note: longText({ import: ['Anteckning', 'Kommentar', 'Underlag', 'Bevis'] }),
  },
  computed: {
    /** Training + 24 months (C9; settings): the law gives no interval. */
    dueDate: date({ stored: true }),
    /** The role's latest training on or before the as-of date. */
    isLatest: bool({ internal: true }),
  },
  links: { course: pointsAt('course', 'course') },
  flags: (f) => {
    const isLatest = f.is('isLatest');
    return {
      isCounted: isLatest,
      isCurrent: f.and(isLatest, f.range('dueDate', { from: today })),
      isOverdue: f.and(isLatest, f.range('dueDate', { before: today })),
      isDueSoon: f.and(isLatest, f.range('dueDate', { from: today, to: inDays(60) })),
      isThisYear: f.range('date', { from: yearStart, to: today }),
    };
  },
  title: 'role',
  search: ['role', 'topic', 'note'],
  keys: [['role', 'topic', 'date']],
}).shows(['role', 'topic', 'course', 'date', 'dueDate'], ['isCurrent', 'isOverdue', 'isDueSoon', 'isThisYear']);
