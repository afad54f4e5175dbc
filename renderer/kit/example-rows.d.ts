/** Made by build/example-rows.ts: register → rows of its list, with names in place of linked ids. */
declare module 'virtual:example-rows' {
  type Row = Readonly<Record<string, string | number | boolean | null>> & { readonly id: string; readonly revision: number };
  const rows: Readonly<Record<string, readonly Row[]>>;
  export default rows;
}
