import type { Plugin } from 'vite';
import type { ExampleRows } from '../electron/demo/example-rows.ts';

type ExampleModule = { readonly exampleRows: () => Promise<ExampleRows> };
const name = 'virtual:example-rows';

/**
 * The rows that an empty register can show, read from the example organisation when the interface is built: one source for both.
 * @param source URL of the module that makes them
 */
export function exampleRows(source: string): Plugin {
  return {
    name: 'example-rows',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const made = (await import(source)) as ExampleModule;
      return `export default ${JSON.stringify(await made.exampleRows())}`;
    },
  };
}
