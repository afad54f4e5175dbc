import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { DesktopHost } from '#shared/contract/shell.ts';

// The page gets these functions and never ipcRenderer itself (RELIABILITY.md 1c item 20).
const host: DesktopHost = {
  call: (name, input) => ipcRenderer.invoke('api', name, input),
  tell: (state) => ipcRenderer.send('page-state', state),
  onMenu: (listener) => void ipcRenderer.removeAllListeners('menu').on('menu', (_event, message) => listener(message)),
  print: (request) => ipcRenderer.invoke('print', request),
  other: (which) => ipcRenderer.send('other', which),
};
contextBridge.exposeInMainWorld('host', host);

// A file let go over the window is opened when it is a register; what a page makes itself has no path. Text that is moved is the page's business.
const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
window.addEventListener('dragover', (event) => (holdsFiles(event) ? event.preventDefault() : undefined));
window.addEventListener('drop', (event) => {
  if (!holdsFiles(event)) return;
  event.preventDefault();
  const [file] = event.isTrusted ? (event.dataTransfer?.files ?? []) : [];
  if (file && /\.isam$/i.test(file.name)) ipcRenderer.send('dropped', webUtils.getPathForFile(file));
});
