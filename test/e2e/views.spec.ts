import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { FigureResult } from '#shared/contract/store.contract.ts';
import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

/** Registers with a picture of their own, and a heading that it has. */
const views = [
  ['risk', 'Riskmatris'],
  ['vraRow', 'Riskmatris'],
  ['classification', 'Klassningsobjekt per avdelning'],
  ['continuityPlan', 'Planer, övningar och översyner'],
  ['incident', 'Klockor'],
  ['session', 'Obligatoriska e-kurser per avdelning'],
  ['dpoFinding', 'Per årsrapport'],
  ['ikpControl', 'Obligatoriska arbetssätt'],
  ['nis2Area', 'Åtgärdsområden 2026'],
  ['rsaCycle', 'Cykel 2026–2027'],
  ['auditRecommendation', 'Yttranden per nämnd'],
  ['planItem', 'Under 2027'],
  ['action', 'Per källa'],
  ['governingDocument', 'Datum, beslutsinstans och ansvarig'],
  ['supplier', 'Krav och uppföljning'],
  ['procurementCase', 'De fyra kontrollerna'],
  ['protectedProcess', 'Skydd per process'],
  ['crisisContact', 'Eskaleringsväg'],
] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function openView(page: Page, register: string, heading: string): Promise<void> {
  await page.goto(new URL(`/#/register/${register}?view=bild`, page.url()).href);
  await expect(page.getByRole('heading', { name: heading, level: 2 }).first()).toBeVisible();
}

/** The key figures as the store gives them, to hold the picture against. */
async function figures(page: Page): Promise<ReadonlyMap<string, FigureResult['value']>> {
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/figures.all'));
  await page.reload();
  const body = (await (await answer).json()) as { readonly data: readonly FigureResult[] };
  return new Map(body.data.map(({ key, value }) => [key, value]));
}
const shown = (page: Page, box: string, row: string) =>
  page.getByRole('region', { name: box, exact: true }).getByRole('row', { name: new RegExp(`^${row}`) });
const numberOf = (value: FigureResult['value'] | undefined): string => JSON.stringify(value);
const asText = (value: FigureResult['value'] | undefined): string => {
  const share = value as { readonly n: number; readonly d: number };
  return `${share.n} av ${share.d}`;
};

test('the picture is chosen at the head of the page and stands in the address', async ({ page }) => {
  const register = registerPage(page);
  await register.open('Risker');
  await page.getByRole('radiogroup', { name: 'Visa som' }).getByText('Bild').click();
  await expect(page.getByRole('heading', { name: 'Riskmatris' })).toBeVisible();
  expect(page.url()).toContain('view=bild');
  await expect(register.table).toBeHidden();
  await page.getByRole('radiogroup', { name: 'Visa som' }).getByText('Tabell').click();
  await expect(register.table).toBeVisible();
});

test('a register without a picture has no choice', async ({ page }) => {
  const register = registerPage(page);
  await register.open('Mål och beslut');
  await page.getByRole('tab', { name: 'Beslut' }).click();
  await expect(register.table.getByRole('row').nth(1)).toBeVisible();
  await expect(page.getByRole('radiogroup', { name: 'Visa som' })).toHaveCount(0);
});

test('pictures tell the numbers of the key figures', async ({ page }) => {
  await openView(page, 'classification', 'Klassningsläget');
  const values = await figures(page);
  await expect(shown(page, 'Klassningsläget', 'Gällande klassningar')).toContainText(asText(values.get('objects.validlyClassified')));
  await openView(page, 'risk', 'Nivåer och brister');
  await expect(shown(page, 'Nivåer och brister', 'Hög eller högre')).toContainText(asText(values.get('risks.high')));
  await openView(page, 'continuityPlan', 'Planerna');
  await expect(shown(page, 'Planerna', 'Beslutade')).toContainText(asText(values.get('plans.decided')));
  await openView(page, 'session', 'Närvaro');
  await expect(shown(page, 'Närvaro', 'Deltagande')).toContainText(asText(values.get('training.attended')));
  const courses = values.get('training.completion') as Readonly<Record<string, { readonly n: number; readonly d: number }>>;
  for (const { n, d } of Object.values(courses))
    await expect(shown(page, 'Genomförda av antal medarbetare', 'Alla avdelningar').first()).toContainText(`${n} av ${d}`);
  await openView(page, 'dpoFinding', 'Per årsrapport');
  const year = shown(page, 'Per årsrapport', 'Årsrapport 2025').first();
  for (const key of ['dpo.findings', 'dpo.closed', 'dpo.open', 'dpo.openWithoutAction'])
    await expect(year).toContainText(numberOf(values.get(key)));
  await openView(page, 'incident', 'Incidenter 2026');
  await expect(shown(page, 'Incidenter 2026', 'Öppna')).toContainText(
    `${numberOf(values.get('incidents.open'))} av ${numberOf(values.get('incidents.total'))}`,
  );
  await openView(page, 'action', 'Läget');
  await expect(shown(page, 'Läget', 'Försenade')).toContainText(
    `${numberOf(values.get('actions.overdue'))} av ${numberOf(values.get('actions.open'))}`,
  );
});

test('processes with protected identities: what is not flagged, and the rows behind it', async ({ page }) => {
  await openView(page, 'protectedProcess', 'Skydd per process');
  const values = await figures(page);
  await expect(shown(page, 'Läget', 'Skyddade uppgifter utan flagga')).toContainText(asText(values.get('protectedProcesses.unflagged')));
  await expect(shown(page, 'Skydd per process', 'Fakturautskick')).toContainText('Saknar åtgärd');
  await page.getByRole('button', { name: '1000 eller fler, Flaggas inte, visa raderna: 2' }).click();
  await expect(registerPage(page).status).toContainText('2 rader');
});

test('the crisis plan is read in the order it is followed, and by organisation', async ({ page }) => {
  await openView(page, 'crisisContact', 'Eskaleringsväg');
  const steps = page.getByRole('table', { name: 'Eskaleringsväg' }).getByRole('row');
  await expect(steps).toHaveCount(7);
  await expect(steps.nth(1)).toContainText('Tjänsteperson i beredskap');
  await expect(steps.nth(2)).toContainText('Beslutar om krisledning');
  await expect(shown(page, 'Kontakter per organisation', 'Socialförvaltningen')).toContainText('Socialjouren');
  await page.getByRole('link', { name: 'Skriv ut planen' }).click();
  await expect(page.getByRole('region', { name: 'Dokument', exact: true })).toContainText('Kontakter i eskaleringsordning');
});

test('a cell of the matrix leads to its risks in the table', async ({ page }) => {
  await openView(page, 'risk', 'Riskmatris');
  await page.getByRole('button', { name: 'Sannolikhet 3 Stor, Konsekvens 3 Betydande, Hög: 3 risker' }).click();
  await expect(registerPage(page).status).toContainText('3 rader');
  expect(page.url()).not.toContain('view=bild');
});

test('the two risk models have a matrix each, and never share one', async ({ page }) => {
  await openView(page, 'risk', 'Riskmatris');
  await page.getByRole('tab', { name: /^VRA 5×5/ }).click();
  await page.getByRole('button', { name: 'Sannolikhet 4 Sannolik, Väsentlighet 4 Allvarlig, Hög: 1 risk' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Väsentlighets- och riskanalys');
  await expect(registerPage(page).status).toContainText('1 rad');
});

test('actions of one source are the rows behind its number', async ({ page }) => {
  await openView(page, 'action', 'Per källa');
  await page.getByRole('button', { name: 'Risker, Öppna, visa raderna: 8' }).click();
  await expect(registerPage(page).status).toContainText('8 rader');
  await expect(page.getByRole('group', { name: 'Aktiva filter' })).toContainText('Källor: Risk');
});

test('an incident opens beside the picture with its check lists', async ({ page }) => {
  await openView(page, 'incident', 'Klockor');
  await page.getByRole('button', { name: /Dataläckage hos HR-leverantör/ }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('region', { name: 'NIS2-bedömning' })).toContainText('i tid, 23,3 h');
  await expect(panel.getByRole('region', { name: 'Bedömning av personuppgiftsincidenten' })).toContainText('efter frist, 73,5 h');
  await expect(page.getByRole('heading', { name: 'Klockor' })).toBeVisible();
});

test('a decided classification begins a new version instead of being changed', async ({ page }) => {
  const register = registerPage(page);
  await register.open('Klassningar');
  await register.openRow(/Lönesystem Lönia/);
  await expect(register.panel.getByRole('combobox', { name: 'Objekt' })).toBeDisabled();
  await register.panel.getByRole('button', { name: 'Ny version' }).click();
  await expect(register.panel.getByRole('radio', { name: /^K3/ })).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Control+s');
  await expect(register.panel.getByText('Pågår').first()).toBeVisible();
});

test('a risk assessed anew tells what it was assessed at before', async ({ page }) => {
  const register = registerPage(page);
  await register.open('Risker');
  await register.openRow(/Behörighet finns kvar/);
  await register.panel.getByRole('radiogroup', { name: 'Sannolikhet' }).getByRole('radio', { name: /^4/ }).click();
  await register.save();
  await expect(register.panel.getByRole('table', { name: 'Tidigare bedömningar' }).getByRole('row')).toHaveCount(3);
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('every picture opens and keeps WCAG 2.2 AA', async ({ page }) => {
      test.setTimeout(180_000);
      for (const [register, heading] of views) {
        await openView(page, register, heading);
        await page.waitForLoadState('networkidle');
        const found = await new AxeBuilder({ page }).withTags(rules).analyze();
        const said = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
        expect.soft(said, register).toEqual([]);
      }
    });
  });

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('no picture scrolls sideways as a whole', async ({ page }) => {
    test.setTimeout(180_000);
    for (const [register, heading] of views) {
      await openView(page, register, heading);
      const over = await page.locator('.vw').evaluate((view) => view.scrollWidth - view.clientWidth);
      expect.soft(over, register).toBeLessThanOrEqual(0);
    }
  });
});
