import { fold } from '#shared/kit/swedish.ts';
import { virtual, type Composite, type Row } from '../composite.ts';
import type { Built } from '../target.ts';

/** What the column "Källa" calls the registers that an action can come from (C1), folded. */
const sources: Readonly<Record<string, string>> = {
  risk: 'risk',
  risker: 'risk',
  riskanalys: 'risk',
  vra: 'vraRow',
  klassning: 'classification',
  informationsklassning: 'classification',
  kontinuitetsplan: 'continuityPlan',
  plan: 'continuityPlan',
  övning: 'exercise',
  dso: 'dpoFinding',
  'dso-rapport': 'dpoFinding',
  'dso-iakttagelse': 'dpoFinding',
  iakttagelse: 'dpoFinding',
  dataskyddsombud: 'dpoFinding',
  incident: 'incident',
  ia: 'incident',
  internkontroll: 'controlResult',
  ikp: 'controlResult',
  revision: 'auditRecommendation',
  granskning: 'auditRecommendation',
  rekommendation: 'auditRecommendation',
  nis2: 'nis2Area',
  'nis2-område': 'nis2Area',
  rsa: 'rsaItem',
  beslut: 'decision',
  'ledningens genomgång': 'decision',
  lg: 'decision',
  treårsplan: 'planItem',
  verksamhetsplan: 'planItem',
  leverantör: 'supplier',
  styrdokument: 'governingDocument',
  'styrande dokument': 'governingDocument',
  'skyddade personuppgifter': 'protectedProcess',
};

/** "Risk; Revision" beside "R-2026-05; GR-2025-07:5": the same order (data/README). One word serves all numbers. */
function finish({ values, drafts }: Row): Built {
  const action = drafts['action'];
  if (!action) return { drafts: [] };
  const words = typeof values['sourceTypes'] === 'string' ? values['sourceTypes'].split(/[;\n]/).map(fold) : [];
  const own = action.links?.filter((link) => link.name === 'links') ?? [];
  const links = action.links?.map((link) => {
    const place = own.indexOf(link);
    const register = sources[words[words.length === 1 ? 0 : place] ?? ''];
    return place < 0 || register === undefined ? link : { ...link, ref: { ...link.ref, hint: register } };
  });
  return { drafts: [links ? { ...action, links } : action] };
}

export const action: Composite = {
  name: 'Action + ActionLink',
  registers: ['action'],
  main: 'action',
  aliases: ['Action', 'Åtgärd', 'Åtgärder', 'Åtgärdslista'],
  headers: {
    owner: ['Vem', 'Utförare', 'Ansvarig för åtgärden'],
    due: ['När', 'Tidplan', 'Tidsplan', 'Ska vara klart', 'Måldatum', 'Klart den'],
    title: ['Åtgärd/aktivitet', 'Åtgärdsförslag'],
  },
  virtual: [virtual('sourceTypes', 'text', ['Källa', 'Källtyp', 'Typ av källa', 'Åtgärdens källa', 'Ursprung', 'Kommer från'])],
  hints: ['åtgärd', 'åtgärder', 'åtgärdslista', 'åtgärdsplan', 'handlingsplan', 'aktivitetslista'],
  finish,
};
