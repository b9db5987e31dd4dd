import DOMPurify from 'dompurify';

/** What an agent's markup may keep. Everything else is taken off; its text stays. */
const ALLOWED_TAGS = ['a', 'b', 'br', 'em', 'i', 'li', 'ol', 'p', 'span', 'strong', 'u', 'ul'];
const ALLOWED_LINK = /^(?:https?|mailto|tel):/i;

/**
 * Agent markup as nodes that are safe to put on the page. Links open in another tab, tell the other site nothing, and are
 * followed only when the customer follows them.
 */
export function sanitiseAgentHtml(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS,
    ALLOWED_ATTR: ['href'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of fragment.querySelectorAll('a')) secureLink(link);
  return fragment;
}

/** What makes markup worth showing instead of the plain text. */
const FORMATTING = 'a, b, em, i, li, strong, u';

/** Whether sanitised markup says more than its text; vendors wrap even the plainest text in markup of their own. */
export const isFormatted = (fragment: DocumentFragment): boolean =>
  fragment.querySelector(FORMATTING) !== null;

function secureLink(link: HTMLAnchorElement): void {
  const url = toSafeUrl(link.getAttribute('href') ?? '');
  if (url === undefined) {
    link.replaceWith(...link.childNodes);
    return;
  }
  link.setAttribute('href', url);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', LINK_REL);
}

/** For links that agents send. */
export const LINK_REL = 'noopener noreferrer nofollow';

/** The address, if it is one that a customer may be shown as a link; relative ones would lead into the company's site. */
export function toSafeUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { href } = new URL(text);
  return ALLOWED_LINK.test(href) ? href : undefined;
}
