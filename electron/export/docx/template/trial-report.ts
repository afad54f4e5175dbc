import type { Appendix, ReportDocument } from '#shared/review/blocks.ts';

const appendix: Appendix = {
  key: 'trial',
  blocks: [
    { kind: 'heading', id: 'a1', level: 1, text: 'Prov', numbered: true },
    { kind: 'paragraph', text: [{ text: 'Prov' }] },
  ],
};

/** One of each kind of block. Nobody reads it: it shows whether a template can be worked with. */
export const trialReport = (): ReportDocument => ({
  title: 'Prov',
  subtitle: 'Prov',
  organisation: 'Prov',
  municipality: 'Prov',
  cover: [{ label: 'Prov', value: 'Prov' }],
  properties: {
    subject: 'Prov',
    keywords: [],
    creator: 'Prov',
    registryNo: null,
    asOf: '2026-01-01',
    createdAt: '2026-01-01T12:00:00.000Z',
  },
  audience: 'internal',
  draft: true,
  historyHead: '#0',
  chapters: [
    {
      key: 'trial',
      origin: 'register',
      blocks: [
        { kind: 'heading', id: 'h1', level: 1, text: 'Prov', numbered: true },
        { kind: 'paragraph', text: [{ text: 'Prov', note: 'Prov' }, { text: ' ' }, { text: 'Tabell 1', ref: 't1' }] },
        { kind: 'bullets', items: [{ text: [{ text: 'Prov' }], level: 0 }] },
        { kind: 'numbered', items: [[{ text: 'Prov' }]] },
        {
          kind: 'table',
          id: 't1',
          caption: 'Prov',
          alt: 'Prov',
          columns: [{ label: 'Prov', width: 1 }],
          rows: [{ cells: [{ text: 'Prov' }] }],
        },
        {
          kind: 'chart',
          id: 'c1',
          caption: 'Prov',
          alt: 'Prov',
          data: {
            type: 'column',
            stacked: false,
            categories: ['Prov'],
            series: [{ name: 'Prov', values: [1], tone: 'navy' }],
            unit: 'antal',
          },
        },
        { kind: 'paragraph', text: [{ text: 'Prov' }] },
      ],
    },
  ],
  appendices: [appendix],
});
