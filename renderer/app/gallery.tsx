import '#renderer/ui/styles.ts';
import { MantineProvider } from '@mantine/core';
import { createHashHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { navigation } from '#renderer/kit/navigation.ts';
import { colourResolver } from '#renderer/ui/colours.ts';
import { Parts } from '#renderer/ui/gallery/Parts.tsx';
import { Register } from '#renderer/ui/gallery/Register.tsx';
import { theme } from '#renderer/ui/theme.ts';
import { Frame } from './Frame.tsx';

/* Dev only: every component with invented data. Opened through ui/gallery.html on the Vite server; no build includes it. */

const query = new URLSearchParams(window.location.search);
const counts = { classification: 2, risk: 1, continuityPlan: 1, action: 3, ikpControl: 1, auditRecommendation: 1 };
const nothing = () => undefined;

function Gallery() {
  const [asOf, setAsOf] = useState('2026-10-31');
  const register = query.get('sida') === 'register';
  return (
    <Frame
      groups={navigation(counts)}
      settingsLabel="Inställningar"
      header={{
        board: 'Servicenämnden',
        organisation: 'Lindhamra stad',
        asOf,
        setAsOf,
        presets: [
          { label: 'I dag', date: '2026-11-02' },
          { label: 'Månadsskiftet', date: '2026-10-31' },
          { label: 'Kvartalsskiftet', date: '2026-09-30' },
          { label: 'Årsskiftet', date: '2025-12-31' },
        ],
        save: { kind: 'saved', at: '08:46' },
        backup: { kind: 'done', at: '08:00' },
        onBackup: nothing,
        lock: { kind: 'editing' },
        who: 'ISAM',
        onWho: nothing,
        onSearch: nothing,
      }}
    >
      {register ? <Register rows={query.get('rows') ?? ''} /> : <Parts />}
    </Frame>
  );
}

const root = createRootRoute({ component: Gallery, notFoundComponent: () => null });
const paths = ['/', '/register/$register', '/genomgang', '/installningar'];
const routes = paths.map((path) => createRoute({ getParentRoute: () => root, path, component: () => null }));
const router = createRouter({ routeTree: root.addChildren(routes), history: createHashHistory() });
const place = document.getElementById('root');
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={colourResolver}
        forceColorScheme={query.get('tema') === 'mork' ? 'dark' : 'light'}
      >
        {/* The product's router is registered as the type; the gallery's one has only a root. */}
        <RouterProvider router={router as never} />
      </MantineProvider>
    </StrictMode>,
  );
