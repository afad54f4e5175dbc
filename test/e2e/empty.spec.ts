import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './pages/app.ts';
import { registerPage } from './pages/register-page.ts';

test.use({ store: 'empty' });

test('an empty register shows on request what it may look like, and stays empty', async ({ page }) => {
  const register = registerPage(page);
  for (const [name, heading] of [
    ['Risker', 'Risknivå'],
    ['Incidenter', 'Rubrik'],
  ] as const) {
    await register.open(name);
    await page.getByRole('button', { name: 'Visa exempel' }).click();
    const examples = page.getByRole('table', { name: 'Så kan det se ut' });
    await expect(examples.getByRole('columnheader', { name: heading })).toBeVisible();
    await expect(examples.getByRole('row')).toHaveCount(4);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('button', { name: 'Dölj exemplen' }).click();
    await expect(examples).toBeHidden();
    await expect(page.getByRole('heading', { name: `${name}: inget inlagt än` })).toBeVisible();
  }
});
