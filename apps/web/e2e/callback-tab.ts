import type { Locator, Page } from 'playwright-core';

/** The callback form of the company page, used the way a customer does. */
export class CallbackTab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get opener(): Locator {
    return this.page.getByRole('button', { name: 'Have us call you' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'We call you back' });
  }

  /** Of the first time, or of the second. */
  window(name: 'When should we call?' | 'And if we do not reach you?' = 'When should we call?'): Locator {
    return this.dialog.getByRole('group', { name });
  }

  get submit(): Locator {
    return this.dialog.getByRole('button', { name: 'Ask for the call' });
  }

  async open(): Promise<void> {
    await this.opener.click();
    await this.dialog.waitFor();
  }

  async fill(name: string, phoneNumber: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: 'Your name' }).fill(name);
    await this.dialog.getByRole('textbox', { name: 'Your phone number' }).fill(phoneNumber);
  }

  async choose(date: string, from: string, until: string, window: Locator = this.window()): Promise<void> {
    await window.getByRole('combobox', { name: 'Day' }).selectOption(date);
    await window.getByRole('combobox', { name: 'From' }).selectOption(from);
    await window.getByRole('combobox', { name: 'Until' }).selectOption(until);
  }

  /** The times that can be chosen as a start. */
  starts(window: Locator = this.window()): Promise<readonly string[]> {
    return window.getByRole('combobox', { name: 'From' }).getByRole('option').allInnerTexts();
  }
}
