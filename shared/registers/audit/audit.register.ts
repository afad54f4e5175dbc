import { date, longText, role, secrecyFields, text } from '#shared/kit/field.ts';
import { pointedAtBy, register } from '#shared/kit/register.ts';

/** A review by the city's auditors (C8). Its table cannot be named `audit`: the history chain has that name. */
export const audit = register({
  name: 'audit',
  table: 'external_audit',
  fields: {
    ref: text({ max: 40, import: ['Granskningsnr', 'Granskning nr', 'Granskningens nr', 'Nr', 'Referens', 'Rapportnr'] }),
    title: text({ required: true, max: 500, import: ['Rubrik', 'Granskningens titel', 'Granskningens namn', 'Benämning', 'Rapport'] }),
    body: text({ import: ['Revisorer', 'Granskande organ', 'Revision', 'Granskad av', 'Stadsrevision', 'Revisorskollegium'] }),
    auditor: role({ import: ['Granskare (roll)', 'Sakkunnig', 'Revisionsbyrå', 'Konsult'] }),
    decided: date({ import: ['Beslutsdatum', 'Beslutad datum', 'Datum', 'Rapportdatum', 'Missivdatum'] }),
    conclusion: longText({ import: ['Sammanfattande bedömning', 'Revisorernas slutsats', 'Samlad bedömning', 'Sammanfattning'] }),
    /** The board's own answer to the conclusion, once for each of the two replies (B3). */
    firstReply: longText({ import: ['Sammanfattande svar', 'Svar på slutsatsen', 'Nämndens sammanfattande svar'] }),
    followUpReply: longText({ import: ['Uppföljande sammanfattande svar', 'Sammanfattande svar vid uppföljning'] }),
    dnr: text({ max: 60, import: ['Diarienummer', 'Diarienr', 'Ärendenummer', 'Ärende'] }),
    comment: longText({ import: ['Kommentar', 'Anmärkning', 'Notering'] }),
    ...secrecyFields,
  },
  links: { recommendations: pointedAtBy('auditRecommendation', 'audit'), addressees: pointedAtBy('auditAddressee', 'audit') },
  flags: (f) => ({ lacksRecommendations: f.not(f.linked('recommendations')) }),
  title: 'title',
  search: ['ref', 'title', 'body', 'dnr', 'conclusion'],
  keys: [['ref'], ['title']],
  sections: {
    audit: ['ref', 'title', 'body', 'auditor', 'decided', 'dnr'],
    conclusion: ['conclusion', 'comment'],
    replies: ['firstReply', 'followUpReply'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(['ref', 'title', 'body', 'decided', 'dnr']);
