import * as z from 'zod';
import { LANGUAGES } from '#shared/kit/language.ts';
import { defaultSecrecy, secrecySchema } from './secrecy.ts';
import { retentionSchema } from './retention.ts';
import { savedViewsSchema } from './views.ts';
import { classificationModelSchema, klassa, msb4x4, riskModelSchema, vra5x5 } from './models.ts';

const months = z.int().min(1).max(120);
const days = z.int().min(0).max(366);
const hours = z.int().min(1).max(720);
const name = z.string().trim().max(120);

/** Everything of DOMAIN.md C9 and C11 that an organisation may decide for itself. One JSON value in the store, checked by this schema. */
export const settingsSchema = z.strictObject({
  organisation: z.strictObject({ municipality: name, board: name, administration: name, county: name, orgNo: name }),
  /** Of the interface, its messages and new documents. What the organisation has written itself is never translated. */
  language: z.enum(LANGUAGES),
  /** The as-of date that the interface counts at; null: today. */
  asOf: z.iso.date().nullable(),
  /** Count example rows (filler) in lists and figures. */
  countFiller: z.boolean(),
  intervals: z.strictObject({
    reclassifyHighMonths: months,
    reclassifyMonths: months,
    /** Level of any aspect from which the shorter interval holds. */
    reclassifyHighFrom: z.int().min(1).max(9),
    planReviewMonths: months,
    exerciseMonths: months,
    managementTrainingMonths: months,
    supplierFollowUpMonths: months,
    finalReportMonths: months,
  }),
  warnings: z.strictObject({ dueSoonDays: days, actionSoonDays: days, replyReminderDays: days }),
  clocks: z.strictObject({ imyHours: hours, earlyWarningHours: hours, notificationHours: hours }),
  riskModels: z.array(riskModelSchema).min(1).max(6),
  classification: classificationModelSchema,
  /** Registers' first year date, as MM-DD (C9). */
  yearly: z.strictObject({
    dpoReport: z.string(),
    eLearning: z.string(),
    review: z.string(),
    localInstruction: z.string(),
    accessControls: z.array(z.string()).max(12),
    tertials: z.array(z.string()).max(4),
  }),
  workingMethods: z.array(z.string().min(1).max(120)).max(20),
  nis2Areas: z.array(z.string().min(1).max(200)).max(20),
  /** Who the report of a significant incident goes to; changes with the ordinance, hence a setting. */
  recipients: z.strictObject({ nis2: name, privacy: name }),
  secrecy: secrecySchema,
  /** Which registers' records may be purged, and when. */
  retention: retentionSchema,
  /** Named views of the registers' tables. */
  views: savedViewsSchema,
});
export type Settings = z.output<typeof settingsSchema>;

export const defaultSettings: Settings = {
  organisation: { municipality: '', board: '', administration: '', county: '', orgNo: '' },
  language: 'sv',
  asOf: null,
  countFiller: false,
  intervals: {
    reclassifyHighMonths: 12,
    reclassifyMonths: 24,
    reclassifyHighFrom: 3,
    planReviewMonths: 12,
    exerciseMonths: 12,
    managementTrainingMonths: 24,
    supplierFollowUpMonths: 12,
    finalReportMonths: 1,
  },
  warnings: { dueSoonDays: 60, actionSoonDays: 30, replyReminderDays: 30 },
  clocks: { imyHours: 72, earlyWarningHours: 24, notificationHours: 72 },
  riskModels: [msb4x4, vra5x5],
  classification: klassa,
  yearly: {
    dpoReport: '02-28',
    eLearning: '12-31',
    review: '11-30',
    localInstruction: '12-31',
    accessControls: ['04-30', '10-31'],
    tertials: ['04-30', '08-31', '12-31'],
  },
  workingMethods: [
    'Behörighetshantering',
    'Implementering av lokal anvisning',
    'Incidenthantering',
    'Informationsklassning',
    'Informationssäkerhet inom upphandlingsförfarandet',
  ],
  nis2Areas: [
    'Riskanalys och informationssystemens säkerhet',
    'Incidenthantering',
    'Kontinuitet och krishantering',
    'Säkerhet i leveranskedjan',
    'Säkerhet vid förvärv, utveckling och underhåll',
    'Bedömning av åtgärdernas effektivitet',
    'Cyberhygien och utbildning i cybersäkerhet',
    'Kryptografi och kryptering',
    'Personalsäkerhet, åtkomstkontroll och tillgångsförvaltning',
    'Autentisering och säkrad kommunikation',
  ],
  recipients: { nis2: 'CERT-SE', privacy: 'Integritetsskyddsmyndigheten' },
  secrecy: defaultSecrecy,
  retention: {},
  views: {},
};

/** Settings from the store: unknown or missing parts take their default, so that an older store opens with a newer program. */
export function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? stored : {};
  const parsed = settingsSchema.safeParse({ ...defaultSettings, ...given });
  return parsed.success ? parsed.data : defaultSettings;
}
