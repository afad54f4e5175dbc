import * as z from 'zod';

/** One callable operation. A command changes the store; every query is asked anew after it. */
export type Procedure<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly kind: 'query' | 'command';
  readonly input: I;
  readonly output: O;
};

export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'query', input, output }) as const satisfies Procedure<I, O>;
export const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'command', input, output }) as const satisfies Procedure<I, O>;

export type Input<P extends Procedure> = z.input<P['input']>;
export type Parsed<P extends Procedure> = z.output<P['input']>;
export type Output<P extends Procedure> = z.output<P['output']>;

/** A value that our own code made and typed; checked where it is made, not again on the wire. */
export const trusted = <T>() => z.custom<T>();
