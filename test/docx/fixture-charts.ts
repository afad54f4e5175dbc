import type { ChartBlock } from '#shared/review/blocks.ts';
import { SOURCE } from './fixture-parts.ts';

export const COMPLETION: ChartBlock = {
  kind: 'chart',
  id: 'chart-training',
  caption: 'Andel medarbetare som genomfört obligatorisk utbildning, per avdelning',
  alt: 'Liggande stapeldiagram med andelen utbildade per avdelning 2024 och 2025: IT 97 procent mot 88, fastighet lägst med 71 mot 52. Alla avdelningar har ökat.',
  data: {
    type: 'bar',
    stacked: false,
    unit: 'procent',
    categories: ['Ekonomi', 'HR', 'Inköp', 'IT', 'Kontaktcenter', 'Fastighetsservice'],
    series: [
      { name: '2025', tone: 'navy', values: [94, 91, 89, 97, 82, 71] },
      { name: '2024', tone: 'teal', values: [80, 77, 75, 88, 66, 52] },
    ],
  },
  source: SOURCE,
};

export const STATUS: ChartBlock = {
  kind: 'chart',
  id: 'chart-status',
  caption: 'Informationsklassningar per avdelning och status',
  alt: 'Staplat stapeldiagram: IT har flest klassningar, 20, varav 3 saknas; fastighetsservice har flest saknade, 4 av 9.',
  data: {
    type: 'column',
    stacked: true,
    unit: 'antal klassningsobjekt',
    categories: ['Ekonomi', 'HR', 'Inköp', 'IT', 'Kontaktcenter', 'Fastighetsservice'],
    series: [
      { name: 'Aktuell', tone: 'navy', values: [9, 10, 14, 14, 5, 3] },
      { name: 'Behöver ses över', tone: 'teal', values: [1, 0, 2, 3, 2, 2] },
      { name: 'Saknas', tone: 'amber', values: [0, 1, 0, 3, 1, 4] },
    ],
  },
};

export const INCIDENTS: ChartBlock = {
  kind: 'chart',
  id: 'chart-incidents',
  caption: 'Rapporterade incidenter per månad',
  alt: 'Linjediagram: incidenterna ökade från 6 i januari till 20 i oktober 2025; 2024 låg de mellan 3 och 8 per månad.',
  data: {
    type: 'line',
    stacked: false,
    unit: 'antal incidenter',
    categories: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    series: [
      { name: '2025', tone: 'navy', values: [6, 7, 9, 8, 10, 9, 5, 10, 18, 20, 14, null] },
      { name: '2024', tone: 'amber', values: [4, 5, 5, 6, 5, 4, 3, 5, 6, 7, 8, 6] },
    ],
  },
};

export const LEVELS: ChartBlock = {
  kind: 'chart',
  id: 'chart-levels',
  caption: 'Öppna risker per nivå',
  alt: 'Stapeldiagram: 7 låga, 14 medelhöga, 13 höga och 4 extremt höga risker. En tredjedel är höga.',
  data: {
    type: 'column',
    stacked: false,
    unit: 'antal risker',
    categories: ['Låg', 'Medel', 'Hög', 'Extremt hög'],
    series: [{ name: 'Öppna risker', tone: 'navy', values: [7, 14, 13, 4] }],
  },
};
