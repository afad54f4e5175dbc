import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { App } from './App.tsx';
import { NotFound, PageError } from './PageError.tsx';
import {
  helpSearch,
  historySearch,
  documentsSearch,
  importSearch,
  presentationSearch,
  registerSearch,
  reviewSearch,
} from './search-params.ts';

const root = createRootRoute({ component: App, notFoundComponent: NotFound });

export const startRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('#renderer/start/StartPage.tsx'), 'StartPage'),
});
export const registerRoute = createRoute({
  getParentRoute: () => root,
  path: '/register/$register',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('#renderer/kit/RegisterPage.tsx'), 'RegisterPage'),
});
export const reviewRoute = createRoute({
  getParentRoute: () => root,
  path: '/genomgang',
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('#renderer/review/ReviewPage.tsx'), 'ReviewPage'),
});
export const presentationRoute = createRoute({
  getParentRoute: () => root,
  path: '/presentation',
  validateSearch: presentationSearch,
  component: lazyRouteComponent(() => import('#renderer/presentation/PresentationPage.tsx'), 'PresentationPage'),
});
export const documentsRoute = createRoute({
  getParentRoute: () => root,
  path: '/dokument',
  validateSearch: documentsSearch,
  component: lazyRouteComponent(() => import('#renderer/documents/DocumentsPage.tsx'), 'DocumentsPage'),
});
export const importRoute = createRoute({
  getParentRoute: () => root,
  path: '/import',
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('#renderer/kit/ImportPage.tsx'), 'ImportPage'),
});
export const firstHoursRoute = createRoute({
  getParentRoute: () => root,
  path: '/kom-igang',
  component: lazyRouteComponent(() => import('#renderer/first-hours/FirstHoursPage.tsx'), 'FirstHoursPage'),
});
export const historyRoute = createRoute({
  getParentRoute: () => root,
  path: '/historik',
  validateSearch: historySearch,
  component: lazyRouteComponent(() => import('#renderer/kit/HistoryPage.tsx'), 'HistoryPage'),
});
export const backupsRoute = createRoute({
  getParentRoute: () => root,
  path: '/sakerhetskopior',
  component: lazyRouteComponent(() => import('#renderer/backups/BackupsPage.tsx'), 'BackupsPage'),
});
export const purgeRoute = createRoute({
  getParentRoute: () => root,
  path: '/gallring',
  component: lazyRouteComponent(() => import('#renderer/purge/PurgePage.tsx'), 'PurgePage'),
});
export const settingsRoute = createRoute({
  getParentRoute: () => root,
  path: '/installningar',
  component: lazyRouteComponent(() => import('#renderer/settings/SettingsPage.tsx'), 'SettingsPage'),
});

export const helpRoute = createRoute({
  getParentRoute: () => root,
  path: '/hjalp',
  validateSearch: helpSearch,
  component: lazyRouteComponent(() => import('#renderer/help/HelpPage.tsx'), 'HelpPage'),
});

export const whereRoute = createRoute({
  getParentRoute: () => root,
  path: '/uppgifter',
  component: lazyRouteComponent(() => import('#renderer/help/WherePage.tsx'), 'WherePage'),
});
export const reportRoute = createRoute({
  getParentRoute: () => root,
  path: '/felrapport',
  component: lazyRouteComponent(() => import('#renderer/help/ErrorReportPage.tsx'), 'ErrorReportPage'),
});

const routeTree = root.addChildren([
  startRoute,
  registerRoute,
  reviewRoute,
  presentationRoute,
  documentsRoute,
  importRoute,
  firstHoursRoute,
  historyRoute,
  backupsRoute,
  purgeRoute,
  settingsRoute,
  helpRoute,
  whereRoute,
  reportRoute,
]);

/** Hash addresses work from any folder, in Electron (app://) and on the loopback host alike. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultPreload: 'intent',
  defaultErrorComponent: PageError,
  // Pages scroll inside the frame; the window itself never does.
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  // The library's own way to make links typed; it has to be an interface.
  interface Register {
    router: typeof router;
  }
}
