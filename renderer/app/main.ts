// Before anything is drawn.
import './trusted-types.ts';
// Then the sheets, so that a component's own sheet comes after the base.
import '#renderer/ui/styles.ts';
import { call } from '#renderer/api/client.ts';
import { language, setLanguage } from '#shared/kit/language.ts';
import { learnEnglish } from './english.ts';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');

// The CSP forbids eval, which zod otherwise uses to build its parsers. It reads this when it comes, with the first page that checks something.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

// Components read words when they are loaded: the language has to be known before.
const vault = await call('vault.state', {}).catch(() => null);
if (vault !== null) setLanguage(vault.language);
document.documentElement.lang = language();
if (language() === 'en') learnEnglish((await import('./english-words.ts')).englishWords);
const { start } = await import('./program.tsx');
start(place, vault);
