import type { BrowserContext, Locator, Page } from 'playwright-core';

import { DeskTab } from './desk-tab.js';
import { watchMedia } from './media.js';

/** The phone of an agent's desk, used the way an agent does. */
export class DeskPhoneTab {
  readonly desk: DeskTab;
  readonly page: Page;
  readonly phone: Locator;

  private constructor(desk: DeskTab) {
    this.desk = desk;
    this.page = desk.page;
    this.phone = desk.page.getByRole('region', { name: 'Phone' });
  }

  /** A desk that is ready for calls. */
  static async open(context: BrowserContext, webUrl: string, agentId = 'rosa'): Promise<DeskPhoneTab> {
    await watchMedia(context);
    const tab = new DeskPhoneTab(await DeskTab.open(context, webUrl, agentId));
    await tab.sees('Ready for calls');
    return tab;
  }

  button(name: string): Locator {
    return this.phone.getByRole('button', { name, exact: true });
  }

  /** Answers the call that comes. */
  async answer(): Promise<void> {
    await this.button('Answer').click();
    await this.sees('In conversation');
  }

  async sees(words: string): Promise<void> {
    await this.phone.getByText(words).first().waitFor();
  }

  /** What the customer shows. */
  get picture(): Locator {
    return this.phone.getByLabel('What the customer shows');
  }

  /** What the customer is heard through. */
  get sound(): Locator {
    return this.phone.locator('audio');
  }

  /** The keys that the customer pressed. */
  tones(): Promise<string> {
    return this.phone.getByRole('definition').innerText();
  }
}
