/** A call that cannot be understood: exit code 2. `message` is one Swedish sentence. */
export class UsageError extends Error {}

/** What a command gives back: JSON for standard output, and whether the job was refused (exit code 1). */
export type Outcome = {
  readonly output: unknown;
  readonly refused?: boolean;
  /** One sentence for standard error. */
  readonly note?: string;
};

export function required(value: string | undefined, option: string): string {
  if (value === undefined || value.trim() === '') throw new UsageError(`Ange ${option}. Ingenting är gjort.`);
  return value;
}

/** ISO date that is in the calendar. */
export function dateOption(value: string | undefined, option: string, otherwise: string): string {
  if (value === undefined) return otherwise;
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!parsed || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value)
    throw new UsageError(`${option} ska vara ett datum som finns, till exempel 2026-10-31. Du skrev ${value}; ingenting är gjort.`);
  return value;
}

export function yearOption(value: string | undefined): number {
  const text = required(value, '--year ÅÅÅÅ');
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 2000 || year > 2100)
    throw new UsageError(`--year ska vara ett årtal mellan 2000 och 2100. Du skrev ${text}; ingenting är gjort.`);
  return year;
}

export function oneOf<const T extends readonly string[]>(
  value: string | undefined,
  option: string,
  allowed: T,
  otherwise: T[number],
): T[number] {
  if (value === undefined) return otherwise;
  if (allowed.includes(value)) return value;
  throw new UsageError(`${option} ska vara ett av ${allowed.join(', ')}. Du skrev ${value}; ingenting är gjort.`);
}
