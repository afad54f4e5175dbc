import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

test.skip(({ electron }) => electron !== '', 'the window of the program asks before it is opened again');

test('what was typed but not saved is there again after the page’s process has died', async ({ page, context }) => {
  const risks = registerPage(page);
  await risks.open('Risker');
  await risks.openRow(/R-2026-01/);
  await risks.panel.getByRole('textbox', { name: 'Riskägare' }).fill('Stabschef vid Servicenämnden');
  const address = page.url();

  const devtools = await context.newCDPSession(page);
  const died = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => undefined);
  await died;

  const again = await context.newPage();
  await again.goto(address);
  const panel = registerPage(again).panel;
  await expect(panel.getByText('Osparade ändringar från förra gången är kvar i formuläret.')).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Riskägare' })).toHaveValue('Stabschef vid Servicenämnden');
});

test('closing the window over a document that is being made asks first, and the document is made', async ({ page }) => {
  await page.goto(new URL('/#/genomgang', page.url()).href);
  const { promise: letGo, resolve: go } = Promise.withResolvers<void>();
  await page.route('**/api/review.export', async (route) => {
    await letGo;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Exportera' }).click();
  await page.getByRole('menuitem', { name: /^Word, intern version/ }).click();
  await expect(page.getByText('Skapar filen')).toBeVisible();

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  const download = page.waitForEvent('download');
  go();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
});
