import type { Words } from '#shared/kit/words.ts';
import type { exercise } from '#shared/registers/exercise/exercise.register.ts';
import { secrecySv } from './secrecy.sv.ts';

const status = { planned: 'Planerad', done: 'Genomförd', cancelled: 'Inställd' };
export const exerciseSv = {
  one: 'Övning',
  many: 'Övningar',
  new: 'Ny övning',
  about: 'Planerade och genomförda övningar av kontinuitetsplanerna. En övning kan gälla flera planer, och lärdomarna blir åtgärder.',
  fields: {
    ref: 'Övning nr',
    title: 'Benämning',
    unit: 'Avdelning',
    type: 'Typ',
    planned: 'Planerad',
    done: 'Genomförd',
    participants: 'Antal deltagare',
    scenario: 'Scenario',
    result: 'Resultat',
    lessons: 'Lärdomar',
    status: 'Status',
    ...secrecySv.fields,
    statusAt: 'Status',
    isRecent: 'Inom övningsintervallet',
    isDone: 'Genomförda',
    isPlanned: 'Planerade',
    isDoneInTime: 'Genomförda inom intervallet',
    isDoneThisYear: 'Genomförda i år',
    isOverdue: 'Planerat datum passerat',
    hasAction: 'Har åtgärd',
    needsAction: 'Brister utan åtgärd',
  },
  help: {
    ...secrecySv.help,
    type: 'En krisövning räknas som simulering. En skarp händelse där planen användes räknas som övning.',
    result: 'Om övningens syfte uppnåddes.',
    lessons: 'Vad som fungerade och vad som ska ändras. Lägg det som ska göras som åtgärder.',
    participants: 'Antal, inte namn.',
  },
  links: { plans: 'Planer', actions: 'Åtgärder' },
  sections: { exercise: 'Övningen', time: 'Genomförande', result: 'Resultat', protection: 'Nummer och skydd' },
  choices: {
    type: {
      tabletop: 'Skrivbordsövning',
      callout: 'Larmövning',
      functional: 'Funktionsövning',
      simulation: 'Simulering',
      real_event: 'Skarp händelse',
    },
    result: { met: 'Uppnått', partly: 'Delvis uppnått', not_met: 'Ej uppnått' },
    status,
    statusAt: status,
    secrecy: secrecySv.choices,
  },
} satisfies Words<typeof exercise>;
