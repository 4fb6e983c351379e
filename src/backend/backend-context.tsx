// Hands the backend to the components, which know it by its port alone.
import { createContext, useContext, type ReactNode } from 'react';
import type { Backend } from './backend';

/** Null = no provider above. */
const BackendContext = createContext<Backend | null>(null);

interface BackendProviderProps {
  backend: Backend;
  children: ReactNode;
}

export function BackendProvider({ backend, children }: BackendProviderProps) {
  return <BackendContext value={backend}>{children}</BackendContext>;
}

/** The backend of the nearest `BackendProvider`. */
export function useBackend(): Backend {
  const backend = useContext(BackendContext);
  if (backend === null) throw new Error('useBackend needs a BackendProvider above it.');
  return backend;
}
