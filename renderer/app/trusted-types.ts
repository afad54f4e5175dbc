/*
 * The content policy (electron/host/headers.ts) lets no string be written as markup. The component library writes style sheets that way,
 * and those hold no tag: they pass, everything else throws. A browser without trusted types has the rest of the policy.
 */
type Policies = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string; readonly createScriptURL: () => never; readonly createScript: () => never },
  ) => unknown;
};
const refuse = (): never => {
  throw new TypeError('The content policy allows no markup made of text');
};

(window as { readonly trustedTypes?: Policies }).trustedTypes?.createPolicy('default', {
  createHTML: (text) => (text.includes('<') ? refuse() : text),
  createScriptURL: refuse,
  createScript: refuse,
});
