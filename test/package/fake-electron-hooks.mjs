// node --import ./test/package/fake-electron-hooks.mjs main.mjs: the packaged program over a stand-in for Electron, which says on standard
// error what it was told. An address that is loaded is answered with one call of the page, whose reply goes to standard output.
import { registerHooks } from 'node:module';

const fake = new URL('./fake-electron-module.ts', import.meta.url).href;
registerHooks({
  resolve: (name, context, next) => (name === 'electron' ? { url: fake, shortCircuit: true } : next(name, context)),
});
