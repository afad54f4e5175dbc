import { contextBridge, ipcRenderer } from 'electron';

// The page gets this one function and never ipcRenderer itself (RELIABILITY.md 1c item 20).
contextBridge.exposeInMainWorld('host', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('api', name, input),
});
