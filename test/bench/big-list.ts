import writeExcelFile from 'write-excel-file/node';

/** A risk list of `rows` rows as a workbook, twelve columns, deterministic. */
export async function bigList(rows: number): Promise<Uint8Array> {
  const head = [
    'Nr',
    'Händelse',
    'Avdelning',
    'Orsak',
    'Sannolikhet (1-4)',
    'Konsekvens (1-4)',
    'Riskägare',
    'Behandling',
    'Senast bedömd',
    'Status',
    'Kategori',
    'Kommentar till raden',
  ];
  const units = ['Kontaktcenter', 'Ekonomi', 'Lön', 'Upphandling', 'Stab'];
  const row = (i: number) => [
    `R-${i}`,
    `Händelse nummer ${i} i verksamheten`,
    units[i % 5]!,
    `Orsak ${i % 97}`,
    1 + (i % 4),
    1 + ((i >> 2) % 4),
    'Avdelningschef',
    'Reducera',
    '2026-03-15',
    'Bedömd',
    'Teknik',
    `Anteckning ${i}`,
  ];
  const cell = (value: string | number) => ({ value, type: typeof value === 'number' ? Number : String });
  const data = [head.map(cell), ...Array.from({ length: rows }, (_, i) => row(i).map(cell))];
  return new Uint8Array(await writeExcelFile(data as never, {}).toBuffer());
}
