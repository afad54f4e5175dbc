import { describe, expect, it } from 'vitest';
import { HOSTILE_TEMPLATES } from '../../../../test/docx/hostile-templates.ts';
import { letterhead } from '../../../../test/docx/letterhead.ts';
import { checkInWorker } from '../../export-client.ts';
import { checkTemplate } from './check-template.ts';

describe('a template from outside', () => {
  it.each(HOSTILE_TEMPLATES)('is refused with one sentence: %s', async (_, says, make) => {
    const refusal = checkTemplate({ name: 'Brevmall.dotx', bytes: make() });
    await expect(refusal).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(refusal).rejects.toThrow(/Brevmall\.dotx/);
    await expect(refusal).rejects.toThrow(says);
  });

  it('says the same sentence out of the worker that reads it', async () => {
    const refusal = checkInWorker({ name: 'Brevmall.dotx', bytes: letterhead({ 'word/vbaProject.bin': new Uint8Array(9) }) });
    await expect(refusal).rejects.toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('makron') });
  });

  it('is kept when it is whole, with its link that waits to be clicked', async () => {
    expect(await checkInWorker({ name: 'Brevmall.dotx', bytes: letterhead() })).toEqual({
      places: ['titel', 'undertitel', 'nämnd', 'datum', 'diarienummer', 'rapport'],
      unknownPlaces: [],
      missingStyles: ['heading 4', 'subtitle', 'list bullet 2', 'list number'],
      numberedHeadings: true,
      page: { width: 210, height: 297, text: 155 },
      header: true,
      footer: true,
      pageNumber: true,
    });
  });
});
