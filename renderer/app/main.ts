// First, so that a component's own sheet comes after the base.
import '#renderer/ui/styles.ts';
import { call } from '#renderer/api/client.ts';
import { language, setLanguage } from '#shared/kit/language.ts';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');

// Components read words when they are loaded: the language has to be known before.
const vault = await call('vault.state', {}).catch(() => null);
if (vault !== null) setLanguage(vault.language);
document.documentElement.lang = language();
const { start } = await import('./program.tsx');
start(place, vault);
