import * as z from 'zod';
import { modelsSv as words } from '#shared/i18n/sv/models.sv.ts';

const step = z.strictObject({ value: z.int().min(0).max(9), label: z.string().min(1).max(80), help: z.string().max(300).exactOptional() });
const tone = z.enum(['low', 'medium', 'high', 'extreme']);
const riskLevel = z.strictObject({
  id: z.string().min(1).max(20),
  label: z.string().min(1).max(40),
  /** Shape and colour on screen and paper. */
  tone,
  /** Counted as needing treatment: "hög eller extremt hög" in the 4×4 model. */
  treat: z.boolean(),
  /** Months to the next review of a risk at this level (C9). */
  reviewMonths: z.int().min(1).max(60),
  /** Roles that may accept a risk at this level; empty: anybody (C3, acceptance rule). */
  acceptedBy: z.array(z.string().max(80)).max(20),
});

/** Likelihood × consequence → level (DOMAIN.md C3). `cells` is keyed "likelihood-consequence" and covers every pair. */
export const riskModelSchema = z
  .strictObject({
    id: z.string().min(1).max(20),
    name: z.string().min(1).max(80),
    likelihoodName: z.string().min(1).max(40),
    consequenceName: z.string().min(1).max(40),
    likelihoods: z.array(step).min(2).max(7),
    consequences: z.array(step).min(2).max(7),
    levels: z.array(riskLevel).min(2).max(7),
    cells: z.record(z.string(), z.string()),
  })
  .refine(
    (model) =>
      model.likelihoods.every((l) =>
        model.consequences.every((c) => model.levels.some((known) => known.id === model.cells[`${l.value}-${c.value}`])),
      ),
    { error: 'CELLS_INCOMPLETE' },
  );
export type RiskModel = z.output<typeof riskModelSchema>;
export type RiskLevel = RiskModel['levels'][number];

/** Aspects K, R, T on one scale (DOMAIN.md C2). `outsideFrom`: from this level on the object is handled outside the tool. */
export const classificationModelSchema = z.strictObject({
  levels: z.array(step).min(2).max(7),
  traceability: z.boolean(),
  outsideFrom: z.int().min(1).max(9).nullable(),
});
export type ClassificationModel = z.output<typeof classificationModelSchema>;

/** Level by product of the two factors: the first level whose upper bound is not passed. */
function cellsByProduct(likelihoods: number, consequences: number, bounds: readonly (readonly [string, number])[]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (let l = 1; l <= likelihoods; l++)
    for (let c = 1; c <= consequences; c++) cells[`${l}-${c}`] = bounds.find(([, upTo]) => l * c <= upTo)?.[0] ?? bounds.at(-1)![0];
  return cells;
}
const steps = (labels: Readonly<Record<string, string>>) => Object.values(labels).map((label, index) => ({ value: index + 1, label }));
const levels: RiskLevel[] = [
  { id: 'low', label: words.levels.low, tone: 'low', treat: false, reviewMonths: 12, acceptedBy: [] },
  { id: 'medium', label: words.levels.medium, tone: 'medium', treat: false, reviewMonths: 12, acceptedBy: [] },
  { id: 'high', label: words.levels.high, tone: 'high', treat: true, reviewMonths: 6, acceptedBy: [] },
  { id: 'extreme', label: words.levels.extreme, tone: 'extreme', treat: true, reviewMonths: 3, acceptedBy: [] },
];

/** MSB's method support: 1–2 low, 3–6 medium, 8–12 high, 16 extreme (DOMAIN.md C3). */
export const msb4x4: RiskModel = {
  id: 'msb-4x4',
  name: 'MSB 4×4',
  likelihoodName: words.axes.likelihood,
  consequenceName: words.axes.consequence,
  likelihoods: steps(words.likelihoods4),
  consequences: steps(words.consequences4),
  levels,
  cells: cellsByProduct(4, 4, [
    ['low', 2],
    ['medium', 6],
    ['high', 12],
    ['extreme', 16],
  ]),
};

/** VRA 5×5. The cut-offs vary between municipalities and are a setting (DOMAIN.md C3, [G]). */
export const vra5x5: RiskModel = {
  id: 'vra-5x5',
  name: 'VRA 5×5',
  likelihoodName: words.axes.likelihood,
  consequenceName: words.axes.materiality,
  likelihoods: steps(words.likelihoods5),
  consequences: steps(words.consequences5),
  levels,
  cells: cellsByProduct(5, 5, [
    ['low', 4],
    ['medium', 9],
    ['high', 19],
    ['extreme', 25],
  ]),
};

/** KLASSA's levels 0–3; 4 is handled outside the tool (DOMAIN.md C2). */
export const klassa: ClassificationModel = {
  levels: [
    { value: 0, label: words.protection.none },
    { value: 1, label: words.protection.moderate },
    { value: 2, label: words.protection.significant },
    { value: 3, label: words.protection.serious },
    { value: 4, label: words.protection.exceptional },
  ],
  traceability: false,
  outsideFrom: 4,
};
