import type { Component } from '../state/component.ts'

/** A component and its place in the body. */
export interface ComponentPath {
  readonly component: Component
  /** JSON pointer. */
  readonly path: string
}

/** Every component of a tree with its place, parents first. */
export function findComponentPaths(
  components: readonly Component[] | null | undefined,
  at = '/components',
): ComponentPath[] {
  return (components ?? []).flatMap((component, i) => [
    { component, path: `${at}/${i}` },
    ...findComponentPaths(component.components, `${at}/${i}/components`),
    ...single(component.accessory, `${at}/${i}/accessory`),
    ...single(component.component, `${at}/${i}/component`),
  ])
}

const single = (component: Component | null | undefined, at: string): ComponentPath[] =>
  component ? [{ component, path: at }, ...findComponentPaths(component.components, `${at}/components`)] : []

/** The places of values that stand at an earlier place as well. */
export function findDuplicates(values: readonly { readonly value: string; readonly at: string }[]): string[] {
  const seen = new Set<string>()
  return values.flatMap(({ value, at }) => {
    const again = seen.has(value)
    seen.add(value)
    return again ? [at] : []
  })
}
