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
