type Child = Node | string | null | undefined | false
/** The properties of an element by their names; a form has an index signature besides, which would let anything pass. */
type Named<T> = { [P in keyof T as string extends P ? never : number extends P ? never : P]?: T[P] }
type Props<K extends keyof HTMLElementTagNameMap> = Omit<Named<HTMLElementTagNameMap[K]>, 'style' | 'dataset'> & {
  readonly aria?: Readonly<Record<string, string | number | boolean | null | undefined>>
  readonly on?: { readonly [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void }
}

/** Makes an element. Text is only ever put in as text: nothing that anybody wrote becomes markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { aria = {}, on = {}, ...props }: Props<K> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  Object.assign(element, props)
  for (const [name, value] of Object.entries(aria))
    if (value !== undefined && value !== null) element.setAttribute(`aria-${name}`, String(value))
  for (const [name, listener] of Object.entries(on))
    if (listener) element.addEventListener(name, (event) => Reflect.apply(listener, element, [event]))
  element.append(...children.filter((child): child is Node | string => Boolean(child)))
  return element
}

let idCount = 0

/** An id that no other element has. */
export const freshId = (what: string): string => `${what}-${++idCount}`

/** The element of the page with an id. Throws if the page has none of that kind. */
export function requireElement<T extends HTMLElement>(id: string, kind: abstract new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} "${id}"`)
  return found
}
