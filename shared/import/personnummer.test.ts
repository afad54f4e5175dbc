import { describe, expect, it } from 'vitest';
import { looksLikePersonnummer } from './personnummer.ts';

describe('numbers that could be a person', () => {
  it.each(['19900101-0017', '900101-0017', '9001010017', 'Se ärende för 19900101-0017, avslutat', '900161-0006'])('warns of %s', (text) => {
    expect(looksLikePersonnummer(text)).toBe(true);
  });
  it.each(['900101-0018', '901301-0017', 'SN 2026/0118', 'IA-2026-0420', '070-123 45 67', '12345678901234', ''])('lets %j be', (text) => {
    expect(looksLikePersonnummer(text)).toBe(false);
  });
});
