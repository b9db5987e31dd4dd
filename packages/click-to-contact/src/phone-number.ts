const SEPARATORS = /[\s\-./()]/g;
const NUMBER = /^\+?\d{3,15}$/;

/** Whether a text is a phone number: 3 to 15 digits (E.164's most), perhaps with a plus and separators. */
export const isPhoneNumber = (text: string): boolean => NUMBER.test(text.replaceAll(SEPARATORS, ''));
