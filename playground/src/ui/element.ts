type Child = Node | string | undefined | false;
type Listener = (event: never) => void;
type Properties = Record<string, string | number | boolean | undefined | Listener>;

/**
 * An element with attributes, listeners (by names that begin with `on`) and children. What is undefined or false is left
 * out; text is text, never markup.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(key.slice(2), value as EventListener);
    else made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}
