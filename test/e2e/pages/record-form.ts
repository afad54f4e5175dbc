import { expect, type Locator, type Page } from '@playwright/test';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { Field } from '#shared/kit/field.ts';
import type { AnyRegister } from '#shared/kit/register.ts';

const named = (name: string): RegExp => new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}( \\*)?$`);

/** The controls of a record, found by the labels that the register's words give them. */
export function recordForm(page: Page, within: Locator, register: AnyRegister) {
  const labels = wordsOf(register.name);
  const label = (field: string): RegExp => named(labels.fields[field] ?? field);
  const box = (field: string): Locator =>
    within
      .getByRole('textbox', { name: label(field) })
      .or(within.getByRole('combobox', { name: label(field) }))
      .first();

  async function pick(field: string): Promise<void> {
    await box(field).click();
    await page.getByRole('option').first().click();
  }
  /** Puts something reasonable in a field, as its kind is typed or chosen by a person. */
  async function fill(field: string, text: string): Promise<void> {
    const declared: Field | undefined = register.fields[field];
    switch (declared?.kind) {
      case 'choice':
      case 'link':
      case 'unit':
        return pick(field);
      case 'bool':
        return within.getByRole('checkbox', { name: label(field) }).check();
      case 'scale':
        return within
          .getByRole('radiogroup', { name: label(field) })
          .getByRole('radio')
          .first()
          .click();
      case 'number':
        return box(field).fill(String(/^year$|Year$/.test(field) ? 2026 : Math.max(declared.min ?? 1, 1)));
      case 'date':
        await box(field).fill('2026-05-04');
        return box(field).press('Tab');
      case 'instant':
        await box(field).fill('2026-05-04 10:15');
        return box(field).press('Tab');
      default:
        return field === 'model' ? pick(field) : box(field).fill(text);
    }
  }
  return { box, fill, value: (field: string) => expect(box(field)) };
}
