/** Words around the user guide, whose pages stand in docs/anvandarhandbok. */
export const helpSv = {
  title: 'Användarhandbok',
  contents: 'Sidor i handboken',
  open: 'Öppna användarhandboken',
} as const;
