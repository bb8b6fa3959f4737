import type { Component } from '../state/component.ts'

/** A component and where it stands. */
export interface Placed {
  readonly component: Component
  /** JSON pointer. */
  readonly at: string
}

/** Every component of a tree with its place, each before its parts. */
export function placed(components: readonly Component[] | null | undefined, at = '/components'): Placed[] {
  return (components ?? []).flatMap((component, i) => [
    { component, at: `${at}/${i}` },
    ...placed(component.components, `${at}/${i}/components`),
    ...single(component.accessory, `${at}/${i}/accessory`),
    ...single(component.component, `${at}/${i}/component`),
  ])
}

const single = (component: Component | null | undefined, at: string): Placed[] =>
  component ? [{ component, at }, ...placed(component.components, `${at}/components`)] : []

/** The places whose value has come before. */
export function repeated(values: readonly { readonly value: string; readonly at: string }[]): string[] {
  const seen = new Set<string>()
  return values.flatMap(({ value, at }) => {
    const again = seen.has(value)
    seen.add(value)
    return again ? [at] : []
  })
}
