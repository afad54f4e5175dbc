import type { Words } from '#shared/kit/words.ts';
import type { action } from '#shared/registers/action/action.register.ts';
import { secrecySv } from './secrecy.sv.ts';

const status = { planned: 'Planerad', in_progress: 'Pågår', done: 'Klar', cancelled: 'Avbruten' };
export const actionSv = {
  one: 'Åtgärd',
  many: 'Åtgärder',
  new: 'Ny åtgärd',
  about:
    'Alla åtgärder på ett ställe, vilken källa de än har: risker, klassningar, iakttagelser, incidenter, revision, beslut. En åtgärd kan ha flera källor.',
  fields: {
    ref: 'Åtgärdsnr',
    title: 'Åtgärd',
    description: 'Beskrivning',
    unit: 'Avdelning',
    owner: 'Åtgärdsansvarig',
    start: 'Start',
    due: 'Klart senast',
    originalDue: 'Första datumet',
    dueMoves: 'Antal flyttar',
    status: 'Status',
    done: 'Klar datum',
    priority: 'Prioritet',
    expectedEffect: 'Förväntad effekt',
    actualEffect: 'Effekt',
    nis2Area: 'NIS2-område',
    progress: 'Lägesanteckningar',
    comment: 'Kommentar',
    ...secrecySv.fields,
    statusAt: 'Status',
    sources: 'Källa',
    isOpen: 'Öppna',
    isOverdue: 'Försenade',
    isDueSoon: 'Inom 30 dagar',
    isDoneThisYear: 'Klara i år',
    counts: 'Räknas som åtgärd',
    lacksOwner: 'Saknar ansvarig',
    lacksDue: 'Saknar datum',
    isMoved: 'Flyttat datum',
    lacksEffect: 'Klar utan effekt',
  },
  help: {
    ...secrecySv.help,
    due: 'Flyttas datumet behålls det första och flytten räknas.',
    actualEffect: 'Vad åtgärden gav i verksamheten. Frågas efter i uppföljande yttranden.',
    owner: 'Roll, inte personnamn.',
  },
  links: { links: 'Källor' },
  sections: { action: 'Åtgärden', dates: 'Tid', effect: 'Effekt och läge', protection: 'Nummer och skydd' },
  choices: { status, statusAt: status, priority: { low: 'Låg', medium: 'Medel', high: 'Hög' }, secrecy: secrecySv.choices },
} satisfies Words<typeof action>;
