import { configureClickToContact } from '../../src/configure.js';
import '../../src/define.js';
import type { ClickToContactEventMap } from '../../src/state.js';
import { FakeTelephone } from './fake-telephone.js';

declare global {
  var telephone: FakeTelephone;
  /** What the elements told, in order. */
  var told: { readonly type: string; readonly detail: unknown }[];
}

globalThis.telephone = new FakeTelephone();
globalThis.told = [];
const names: readonly (keyof ClickToContactEventMap)[] = [
  'oscc-state-change',
  'oscc-call-start',
  'oscc-call-end',
];
for (const name of names)
  document.addEventListener(name, ({ type, detail }) => void told.push({ type, detail }));
configureClickToContact({ telephone });
