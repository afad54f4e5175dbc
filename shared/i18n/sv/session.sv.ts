import type { Words } from '#shared/kit/words.ts';
import type { session } from '#shared/registers/session/session.register.ts';
import { trainingFormSv } from './course.sv.ts';

export const sessionSv = {
  one: 'Utbildningstillfälle',
  many: 'Utbildningstillfällen',
  new: 'Nytt utbildningstillfälle',
  about: 'Utbildningar, genomgångar och workshoppar som har hållits eller är planerade. Bara antal deltagare sparas, aldrig namn.',
  fields: {
    ref: 'Nr',
    title: 'Utbildning',
    course: 'Kurs i katalogen',
    form: 'Form',
    group: 'Målgrupp',
    date: 'Datum',
    units: 'Avdelning',
    invited: 'Inbjudna',
    attended: 'Deltog',
    nis2: 'NIS2',
    evaluation: 'Betyg (1–5)',
    note: 'Notering',
    isHeld: 'Genomförda',
    isPlanned: 'Planerade',
    isHeldThisYear: 'Genomförda i år',
    isHeldLastYear: 'Genomförda förra året',
    isForManagement: 'För ledningen',
    isManagementNis2: 'Ledningen i NIS2',
    lacksAttendance: 'Saknar antal deltagare',
  },
  help: {
    date: 'Ett datum efter brytdatumet räknas som planerat.',
    units: 'Alla, eller avdelningar med komma mellan.',
    nis2: 'Räknas mot kravet på ledningens utbildning i cybersäkerhetslagen.',
    evaluation: 'Deltagarnas medelbetyg från 1 till 5.',
    attended: 'Antal personer, högst antalet inbjudna.',
    title: 'Tillfällets namn, så att det känns igen i genomgången.',
    course: 'Kursen i katalogen, om tillfället hör till en.',
    form: 'Utbildning, genomgång, workshop eller forum.',
    group: 'Vilka tillfället riktade sig till.',
    invited: 'Antal inbjudna. Nämnaren i deltagandet.',
  },
  links: { course: 'Kurs' },
  sections: { session: 'Tillfället', attendance: 'Deltagande', evaluation: 'Utvärdering' },
  choices: {
    form: trainingFormSv,
    group: { management: 'Ledning', managers: 'Chefer', unit: 'Enhet/avdelning', experts: 'Experter', all: 'Alla' },
  },
} satisfies Words<typeof session>;
