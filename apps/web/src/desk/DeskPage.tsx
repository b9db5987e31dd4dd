import { useEffect, useState, type ReactNode } from 'react';

import { loadConfig } from '../shared/config.js';
import { Desk } from './Desk.js';

import './desk.css';

/** The desk, once its configuration is known. */
export function DeskPage(): ReactNode {
  const [sandboxUrl, setSandboxUrl] = useState<string>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    loadConfig().then(
      (config) => setSandboxUrl(config.sandboxUrl),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  if (problem !== undefined) return <p role="alert">{problem}</p>;
  return sandboxUrl === undefined ? null : <Desk sandboxUrl={sandboxUrl} />;
}
