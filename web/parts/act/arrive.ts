/** Ref of what has replaced the button that was pressed: the keyboard goes on there. One function, so that it is called once. */
export const arrive = (element: HTMLElement | null): void => element?.focus();
