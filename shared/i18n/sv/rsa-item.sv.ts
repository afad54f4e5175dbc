import type { Words } from '#shared/kit/words.ts';
import type { rsaItem } from '#shared/registers/rsa-item/rsa-item.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const rsaItemSv = {
  one: 'Process i RSA',
  many: 'Processer i RSA',
  new: 'Ny process',
  about: 'Hot, beroenden och sårbarheter i de processer som analysen omfattar. Koppla till en risk när den ska följas i riskregistret.',
  fields: {
    cycle: 'RSA-cykel',
    process: 'Process',
    threat: 'Hot',
    dependency: 'Beroende',
    vulnerability: 'Sårbarhet',
    control: 'Rådighet',
    risk: 'Kopplad risk',
    unit: 'Ansvarig avdelning',
    comment: 'Kommentar till processen',
    ...secrecySv.fields,
    lacksRisk: 'Utan kopplad risk',
    lacksControl: 'Delvis eller ingen rådighet',
    needsAction: 'Saknar åtgärd',
  },
  help: {
    ...secrecySv.help,
    control: 'Rådighet: om förvaltningen själv kan påverka sårbarheten.',
    dependency: 'Vad processen är beroende av, till exempel el, telefoni, leverantör eller kompetens.',
    cycle: 'Den cykel som raden hör till.',
    process: 'Den process som analyseras.',
    threat: 'Vad som kan störa processen.',
    vulnerability: 'Varför hotet kan få genomslag.',
    risk: 'Risken i riskregistret, om den finns där.',
    comment: 'Det som gäller bara den här processen.',
  },
  links: { cycle: 'RSA-cykel', risk: 'Risk', actions: 'Åtgärder' },
  sections: { item: 'Processen', handling: 'Hantering', protection: 'Skydd av raden' },
  choices: { control: { full: 'Full', partial: 'Delvis', none: 'Ingen' }, secrecy: secrecySv.choices },
} satisfies Words<typeof rsaItem>;
