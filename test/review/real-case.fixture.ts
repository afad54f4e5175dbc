import type { AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { continuityPlan } from '#shared/registers/continuity-plan/continuity-plan.register.ts';
import { controlResult } from '#shared/registers/control-result/control-result.register.ts';
import { course } from '#shared/registers/course/course.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { dpoFinding } from '#shared/registers/dpo-finding/dpo-finding.register.ts';
import { dpoReport } from '#shared/registers/dpo-report/dpo-report.register.ts';
import { exercise } from '#shared/registers/exercise/exercise.register.ts';
import { governingDocument } from '#shared/registers/governing-document/governing-document.register.ts';
import { ikpControl } from '#shared/registers/ikp-control/ikp-control.register.ts';
import { incidentTotals } from '#shared/registers/incident-totals/incident-totals.register.ts';
import { nis2Area } from '#shared/registers/nis2-area/nis2-area.register.ts';
import { planItem } from '#shared/registers/plan-item/plan-item.register.ts';
import { protectedProcess } from '#shared/registers/protected-process/protected-process.register.ts';
import { roleDuty } from '#shared/registers/role-duty/role-duty.register.ts';
import { rsaCycle } from '#shared/registers/rsa-cycle/rsa-cycle.register.ts';
import { sectorRole } from '#shared/registers/sector-role/sector-role.register.ts';
import { session } from '#shared/registers/session/session.register.ts';
import { vraRow } from '#shared/registers/vra-row/vra-row.register.ts';
import { addLink } from '#db/kit/record-index.ts';
import { saveSettings } from '#db/kit/save-settings.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { saveChapter } from '#db/review/save-chapter.ts';
import { createStore } from '#db/sqlite/open.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { actions, findings, nis2Titles, plan, sessions, texts } from './real-case.facts.ts';

export const realYear = 2025;
export const realAsOf = '2025-11-04';
const who = { actor: 'isam' };

/** What the public material of one administration says, entered as a coordinator would. `lenient`: the source leaves days out. */
export function realCase(): Store {
  const store = createStore(':memory:');
  const put = (register: AnyRegister, values: Patch): string => write(store, who, (tx) => save(tx, register, { values, lenient: true })).id;
  write(store, who, (tx) =>
    saveSettings(tx, {
      ...defaultSettings,
      organisation: {
        ...defaultSettings.organisation,
        municipality: 'En stor stad',
        board: 'Servicenämnden',
        administration: 'Serviceförvaltningen',
      },
    }),
  );
  privacy(store, put);
  registers(put);
  for (const [key, text] of Object.entries(texts))
    write(store, who, (tx) => saveChapter(tx, { year: realYear, asOf: realAsOf, key, text: richText(text) }));
  return store;
}
const richText = (lines: readonly string[]): string =>
  JSON.stringify({ type: 'doc', content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) });

type Put = (register: AnyRegister, values: Patch) => string;

function privacy(store: Store, put: Put): void {
  const reports = new Map([2024, 2025].map((year) => [year, put(dpoReport, { year, received: `${year}-02-28` })]));
  const ids = new Map(
    findings.map(([year, no, title, kind, severity, area, status, more]) => [
      `${year}:${no}`,
      put(dpoFinding, { report: reports.get(year)!, year, no, title, kind, severity, area, status, ...more }),
    ]),
  );
  for (const { of, ...values } of actions) {
    const id = put(action, values);
    if (of !== null)
      write(store, who, (tx) =>
        addLink(tx, { register: 'action', id, name: 'links', target: { register: 'dpoFinding', id: ids.get(of)! } }),
      );
  }
}

function registers(put: Put): void {
  sessions.forEach(([title, form, group, nis2]) => put(session, { title, form, group, nis2, date: '2025-06-30' }));
  for (const title of ['Informationssäkerhet', 'Dataskydd']) put(course, { title, kind: 'mandatory_elearning', intervalMonths: 12 });
  put(continuityPlan, {
    name: 'Gemensamma principer för bortfall av system, el och personal',
    status: 'started',
    threats: 'system, el, personal',
  });
  put(continuityPlan, { name: 'Förvaltat objekt 1', status: 'decided', decided: '2025-01-01', decidedBy: 'Förvaltningschef' });
  put(continuityPlan, { name: 'Kontaktcenterplattformen', status: 'started', fallback: true, comment: 'Reservrutin ordnad under 2025.' });
  put(exercise, { title: 'Krisövning i chefsgruppen', type: 'tabletop', planned: '2025-12-10', status: 'planned' });
  put(rsaCycle, { title: 'RSA 2026–2027', start: '2026-01-01', end: '2027-12-31', status: 'planned' });
  put(sectorRole, { sector: 'Livsmedel och dricksvatten', role: 'lead' });
  ['Första sektorn', 'Andra sektorn', 'Tredje sektorn'].forEach((sector) => put(sectorRole, { sector, role: 'participant' }));
  for (const method of [
    'Behörighetshantering',
    'Lokal anvisning',
    'Incidenthantering',
    'Informationsklassning',
    'Informationssäkerhet i upphandling',
  ])
    put(vraRow, { year: 2025, method, title: `Brister i ${method.toLocaleLowerCase('sv')}`, model: 'vra-5x5' });
  const control = put(ikpControl, {
    year: 2025,
    method: 'Behörighetshantering',
    moment: 'Åtkomst till gruppdiskar, funktionsbrevlådor och sändlistor',
    frequency: 2,
  });
  put(controlResult, { control, period: 'T2', date: '2025-08-31', result: 'ok', text: 'Kontrollerad, i huvudsak enligt plan' });
  const platform = put(ikpControl, { year: 2025, moment: 'Objektförvaltningen av kontaktcenterplattformen' });
  put(controlResult, {
    control: platform,
    period: 'T2',
    date: '2025-08-31',
    result: 'major_deviation',
    text: 'Tre motåtgärder: tätare avtalsuppföljning, registervård, behörighetskontroll',
  });
  put(incidentTotals, { year: 2025, total: 100, source: 'IA, ungefärligt tal' });
  for (const no of Array.from({ length: 10 }, (_, index) => index + 1))
    put(nis2Area, {
      year: 2026,
      no,
      title: nis2Titles[no - 1]!,
      prioritised: [1, 2, 4, 7].includes(no),
      motive: [1, 2, 4, 7].includes(no) ? 'Valt för 2026' : null,
      status: 'started',
    });
  put(protectedProcess, { process: 'Lön och pension', comment: 'Automatiseras första halvåret 2026' });
  put(governingDocument, { title: 'Kvalitetsprogram', level: 'policy', status: 'valid' });
  put(governingDocument, { title: 'Riktlinje för informationssäkerhet', level: 'guideline', status: 'valid' });
  put(governingDocument, { title: 'Tillämpningsanvisning', level: 'application_instruction', decidedBy: 'Stadsdirektör', status: 'valid' });
  put(governingDocument, {
    title: 'Lokal anvisning',
    level: 'local_instruction',
    decidedBy: 'Förvaltningschef',
    sections: 'Avsnitt 4',
    status: 'revising',
  });
  put(decision, {
    title: 'Redan utsänd instruktion till kunder gäller vidare',
    year: 2025,
    date: '2025-11-04',
    decidedBy: 'Förvaltningschef',
    status: 'done',
    done: '2025-11-04',
  });
  plan.forEach(([year, no, title, nis2, recurring]) => put(planItem, { year, no, title, nis2, recurring, status: 'planned' }));
  const duties = [
    'Se till att e-kurserna görs',
    'Genomföra utpekade utbildnings- och riskåtgärder',
    'Följa upp och utreda incidenter i IA',
  ];
  duties.forEach((text, order) => put(roleDuty, { role: 'Chefer', text, year: 2026, order: order + 1 }));
  put(roleDuty, { role: 'Objektledare', text: 'Klassade informationstillgångar och omhändertagna handlingsplaner', year: 2026, order: 1 });
}
