import { createContext, type Context } from 'react';

/** Whether tokens and passwords are shown as they are. */
export const ShowsSecrets: Context<boolean> = createContext(false);
