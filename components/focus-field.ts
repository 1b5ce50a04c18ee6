/** For a field that comes on request. Always the same function, so that it is called once: drawn again, the field takes no focus back. */
export const focusField = (element: HTMLElement | null) => element?.focus();
