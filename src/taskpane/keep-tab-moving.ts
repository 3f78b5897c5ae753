/**
 * Lets the browser move the focus on from what Tab alone does not reach, such as a heading that was given the focus.
 * Office.js takes every Tab that comes to the window in Excel on the web, and knows no way on from there: the keyboard
 * would be stuck.
 */
export function keepTabMoving(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && event.target instanceof HTMLElement && event.target.tabIndex < 0) event.stopPropagation();
  });
}
