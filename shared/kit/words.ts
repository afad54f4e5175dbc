import type { Field } from './field.ts';
import type { AnyRegister } from './register.ts';

type Options<F> = F extends Field<infer _S, 'choice', infer O> ? O : never;
type ChoiceKeys<T> = { [K in keyof T & string]: [Options<T[K]>] extends [never] ? never : K }[keyof T & string];

/** The words one register needs. Written as `… satisfies Words<typeof risk>`: a missing or misspelt word does not compile. */
export type Words<R extends AnyRegister> = {
  readonly one: string;
  readonly many: string;
  /** "Ny risk", "Nytt objekt": the grammar of the noun cannot be glued. */
  readonly new: string;
  /** Two sentences: what the register is for. Shown when it is empty. */
  readonly about: string;
  readonly fields: { readonly [K in (keyof R['fields'] | keyof R['computed'] | keyof R['flags']) & string]: string };
  /** Help under a field, from DOMAIN.md. */
  readonly help?: { readonly [K in keyof R['fields'] & string]?: string };
  readonly links?: { readonly [K in keyof R['links'] & string]?: string };
  readonly sections: { readonly [K in keyof R['sections'] & string]: string };
  readonly choices: {
    readonly [K in ChoiceKeys<R['fields'] & R['computed']>]: { readonly [O in Options<(R['fields'] & R['computed'])[K]>]: string };
  };
};
export type AnyWords = {
  readonly one: string;
  readonly many: string;
  readonly new: string;
  readonly about: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly help?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** What a key figure is called and how it is counted. */
export type FigureWords = { readonly label: string; readonly definition: string };
