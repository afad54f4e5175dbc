import type { Words } from '#shared/kit/words.ts';
import type { dpoReport } from '#shared/registers/dpo-report/dpo-report.register.ts';
import { secrecySv } from './secrecy.sv.ts';

export const dpoReportSv = {
  one: 'Dataskyddsombudets årsrapport',
  many: 'Dataskyddsombudets årsrapporter',
  new: 'Ny årsrapport',
  about:
    'Dataskyddsombudets årsrapporter, som förvaltningen tar del av i samband med bokslutet. Iakttagelserna i rapporten följs upp var för sig.',
  fields: {
    year: 'År',
    received: 'Mottagen',
    dnr: 'Dnr',
    summary: 'Sammanfattning',
    praise: 'Beröm',
    ...secrecySv.fields,
    isReceived: 'Mottagna',
    isReceivedThisYear: 'Mottagna i år',
    isThisYear: 'Gäller i år',
  },
  help: {
    ...secrecySv.help,
    year: 'Året som rapporten gäller, inte året den kom.',
    received: 'Dagen då förvaltningen tog emot rapporten.',
    summary: 'Ombudets samlade bedömning i några meningar.',
    praise: 'Det som ombudet lyfter som bra. Räknas inte som iakttagelse.',
  },
  links: { findings: 'Iakttagelser' },
  sections: {},
  choices: { secrecy: secrecySv.choices },
} satisfies Words<typeof dpoReport>;
