import type { BrowserContext, Locator, Page } from 'playwright-core';

import { watchMedia } from './media.js';

/** Words of the component, as it has them when the page sets none. */
export const CALL_WORDS = {
  ringing: 'Ringing...',
  talking: 'Connected',
  disconnected: 'Disconnected...',
  busy: 'All our agents are busy. Please try again later.',
  noAnswer: 'Nobody answered. Please try again later.',
  nobodyThere: 'Nobody is there at the moment. Please try again later.',
  refused: 'Your call was not accepted. Please try again later.',
  noMicrophone: 'Microphone permissions are required. Please allow the page to access your device',
} as const;

/** A telephone on the customer's page, used the way a customer does. */
export class CallTab {
  readonly page: Page;
  readonly phone: Locator;

  private constructor(page: Page, place: Locator) {
    this.page = page;
    this.phone = place.locator('oscc-click-to-dial');
  }

  /** The telephone in the section "Call us". */
  static async open(context: BrowserContext, webUrl: string): Promise<CallTab> {
    await watchMedia(context);
    const page = await context.newPage();
    await page.goto(webUrl);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Call us' }).click();
    const tab = new CallTab(page, page.getByRole('region', { name: 'Call us' }));
    await tab.button('Continue').waitFor();
    return tab;
  }

  /** The one beside a chat that goes on by phone. */
  static besideChat(page: Page): CallTab {
    return new CallTab(page, page.getByRole('dialog', { name: 'Call beside the chat' }));
  }

  /** What the agent shows. */
  get picture(): Locator {
    return this.phone.locator('video[aria-label="Agent"]');
  }

  /** What the agent is heard through. */
  get sound(): Locator {
    return this.phone.locator('audio');
  }

  button(name: string): Locator {
    return this.phone.getByRole('button', { name, exact: true });
  }

  /** From the instructions to the devices. */
  async giveNumber(number: string, destination: string): Promise<void> {
    await this.page.bringToFront();
    await this.button('Continue').click();
    await this.phone.getByRole('textbox', { name: 'Please input your number to continue' }).fill(number);
    await this.phone.getByRole('combobox', { name: 'How can we help you?' }).selectOption(destination);
    await this.button('Continue').click();
  }

  /** From the devices on: the browser lists its fake ones. */
  async dial(): Promise<void> {
    await this.page.bringToFront();
    await this.phone.getByRole('combobox', { name: 'Audio input device' }).waitFor();
    await this.button('Dial Us').click();
  }

  /** From the instructions until it rings. */
  async call(number = '+351 211 234 567', destination = 'The workshop'): Promise<void> {
    await this.giveNumber(number, destination);
    await this.dial();
    await this.sees(CALL_WORDS.ringing);
  }

  /** Waits until the telephone says so. */
  async sees(words: string): Promise<void> {
    await this.phone.getByText(words).first().waitFor();
  }
}
