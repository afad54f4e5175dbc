import type { Plugin } from 'vite';

/** Beside each bundle: which packages it holds, for the licence texts and the list of parts (build/notices.mjs). Not packed. */
export const shippedFile = 'packages.json';

/** "…/node_modules/@mantine/core/esm/x.mjs?y" → "node_modules/@mantine/core"; the innermost package where one lies in another. */
function packageOf(module: string): string | undefined {
  return /^.*?\/((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+)/.exec(module.replaceAll('\\', '/'))?.[1]?.slice(0, -1);
}

/** Writes down every package that a module, a style or a font of the bundle came from. */
export function shippedPackages(): Plugin {
  return {
    name: 'shipped-packages',
    apply: 'build',
    generateBundle(_options, bundle) {
      const assets = Object.values(bundle).flatMap((part) => (part.type === 'asset' ? part.originalFileNames : []));
      const packages = new Set([...this.getModuleIds(), ...assets].flatMap((module) => packageOf(module) ?? []));
      this.emitFile({ type: 'asset', fileName: shippedFile, source: JSON.stringify([...packages].toSorted(), null, 1) });
    },
  };
}
