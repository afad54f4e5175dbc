import { lower, wordingIn } from '../../kit/wording.ts';

const { count } = wordingIn('sv-SE');

/** Sentences that say why a derived value is what it is. Dates are YYYY-MM-DD; levels are the model's own words. */
const months = (n: number): string => count(n, 'månad', 'månader');
const hours = (n: number): string => count(n, 'timme', 'timmar');

type LevelReason = {
  readonly at: { readonly likelihood: number; readonly consequence: number };
  readonly value: number;
  readonly level: string;
  readonly span: string;
  readonly model: string;
};
export const reasonsSv = {
  reviewBy: (date: string): string => `Ses över senast ${date}`,
  reviewOverdue: (date: string): string => `Förfallen ${date}`,
  typedReview: 'Datumet är angivet för hand och går före det uträknade.',
  risk: {
    level: ({ at, value, level, span, model }: LevelReason): string =>
      `S ${at.likelihood} × K ${at.consequence} = ${value}. ${level} är ${span} i modellen ${model}.`,
    target: (likelihood: number, consequence: number): string => `S ${likelihood} × K ${consequence}, efter åtgärder`,
    review: (assessed: string, n: number, level: string): string => `Bedömd ${assessed} + ${months(n)}, eftersom nivån är ${lower(level)}.`,
    noReview: 'Ingen översyn är uträknad',
    noReviewWhy: 'Fyll i senaste bedömning, sannolikhet och konsekvens så räknas datumet ut.',
  },
  classification: {
    review: (decided: string, n: number, highest: number): string =>
      `Beslutad ${decided} + ${months(n)}, eftersom högsta nivån är ${highest}.`,
    classIs: (text: string): string => `Klassning ${text}`,
    classWhy: 'De tre nivåerna tillsammans. Objektets högsta nivå avgör hur ofta klassningen ses över.',
    noReview: 'Ingen översyn är uträknad',
    noReviewWhy: 'Datumet räknas ut när klassningen har ett beslutsdatum.',
    outside: (level: number): string => `Nivå ${level} hanteras utanför verktyget. Skriv inga detaljer här.`,
    outsideTitle: 'Säkerhetsskydd',
  },
  plan: {
    review: (decided: string, n: number): string => `Beslutad ${decided} + ${months(n)}.`,
    noReview: 'Ingen översyn är uträknad',
    noReviewWhy: 'Datumet räknas ut när planen är beslutad.',
  },
  incident: {
    imyBy: (at: string): string => `Anmäls till IMY senast ${at}`,
    imyWhy: (aware: string, n: number): string => `Kännedom ${aware} + ${hours(n)}, enligt dataskyddsförordningen artikel 33.`,
    imyInTime: (at: string): string => `Anmäld till IMY ${at}`,
    spent: (n: string, limit: number): string => `${n} timmar efter kännedom. Fristen är ${hours(limit)}.`,
    earlyBy: (at: string): string => `Upplysning enligt NIS2 senast ${at}`,
    notificationBy: (at: string): string => `Incidentanmälan enligt NIS2 senast ${at}`,
    nis2Why: (start: string, n: number, section: number): string =>
      `Klockan startade ${start} + ${hours(n)}, enligt cybersäkerhetslagen 2 kap. ${section} §.`,
    finalBy: (date: string): string => `Slutrapport senast ${date}`,
    finalWhy: 'En månad efter incidentanmälan, enligt cybersäkerhetslagen 2 kap. 8 §. Pågår incidenten då lämnas en lägesrapport.',
    noClock: 'Ingen frist löper',
    noClockWhy: 'Frister räknas från tiden för kännedom.',
  },
} as const;
