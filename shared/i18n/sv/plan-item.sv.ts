import type { Words } from '#shared/kit/words.ts';
import type { planItem } from '#shared/registers/plan-item/plan-item.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const planItemSv = {
  one: 'Planpunkt',
  many: 'Treårsplan',
  new: 'Ny planpunkt',
  about: 'Prioriterade aktiviteter för de kommande tre åren. Planen skrivs ut i ledningens genomgång och följs upp året därpå.',
  fields: {
    year: 'År',
    no: 'Nr',
    title: 'Aktivitet',
    area: 'Område',
    nis2: 'NIS2',
    nis2Area: 'NIS2-område',
    recurring: 'Återkommande',
    owner: 'Ansvarig',
    unit: 'Avdelning',
    status: 'Status',
    priority: 'Prioritet',
    carriedFrom: 'Överförd från tidigare år',
    objective: 'Mål',
    comment: 'Kommentar',
    ...secrecySv.fields,
    counted: 'Räknas',
    isOpen: 'Öppna',
    isDone: 'Klara',
    isThisYear: 'I år',
    isNextYear: 'Nästa år',
    isLeftOver: 'Kvar från tidigare år',
    isNis2: 'Märkta NIS2',
    lacksOwner: 'Saknar ansvarig',
  },
  help: {
    ...secrecySv.help,
    nis2: 'Märks NIS2 i planen.',
    recurring: 'Aktiviteten finns även andra år.',
    owner: 'Roll, inte personnamn.',
    carriedFrom: 'Planpunkten från ett tidigare år som den här fortsätter.',
  },
  links: { carriedFrom: 'Överförd från', carriedTo: 'Överförd till', objective: 'Mål', actions: 'Åtgärder' },
  sections: { item: 'Planpunkten', state: 'Läge', belonging: 'Tillhörighet', protection: 'Skydd av raden' },
  choices: {
    status: { planned: 'Planerad', in_progress: 'Pågår', done: 'Klar', cancelled: 'Avbruten' },
    priority: { low: 'Låg', medium: 'Medel', high: 'Hög' },
    secrecy: secrecySv.choices,
  },
} satisfies Words<typeof planItem>;
