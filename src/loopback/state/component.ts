import { z } from 'zod'

/** A media item as it is sent (`attachment://…`) or as it is served. */
const media = z.looseObject({ url: z.string() })

const item = z.looseObject({ media, description: z.string().nullish(), spoiler: z.boolean().nullish() })

const choice = z.looseObject({
  label: z.string(),
  value: z.string(),
  description: z.string().nullish(),
  default: z.boolean().nullish(),
})
export type Choice = z.infer<typeof choice>

/** Any component of a message or a modal: the keys that are read; all others stay as they are. */
export const component = z.looseObject({
  type: z.number(),
  id: z.number().nullish(),
  custom_id: z.string().nullish(),
  style: z.number().nullish(),
  label: z.string().nullish(),
  description: z.string().nullish(),
  url: z.string().nullish(),
  disabled: z.boolean().nullish(),
  content: z.string().nullish(),
  placeholder: z.string().nullish(),
  value: z.unknown().optional(),
  /** Whether a checkbox is ticked at first. */
  default: z.boolean().nullish(),
  /** What a select of people, roles or channels has at first. */
  default_values: z.array(z.looseObject({ id: z.string() })).nullish(),
  channel_types: z.array(z.number()).nullish(),
  file_types: z.array(z.string()).nullish(),
  required: z.boolean().nullish(),
  min_values: z.number().nullish(),
  max_values: z.number().nullish(),
  min_length: z.number().nullish(),
  max_length: z.number().nullish(),
  accent_color: z.number().nullish(),
  spoiler: z.boolean().nullish(),
  divider: z.boolean().nullish(),
  spacing: z.number().nullish(),
  options: z.array(choice).nullish(),
  media: media.nullish(),
  file: media.nullish(),
  items: z.array(item).nullish(),
  get components() {
    return z.array(component).nullish()
  },
  get accessory() {
    return component.nullish()
  },
  get component() {
    return component.nullish()
  },
})
export type Component = z.infer<typeof component>

/** The direct parts of a component. */
const childrenOf = (parent: Component): Component[] => [
  ...(parent.components ?? []),
  ...(parent.accessory ? [parent.accessory] : []),
  ...(parent.component ? [parent.component] : []),
]

/** Every component of a tree in reading order, parents first. */
export function flattenComponents(components: readonly Component[]): Component[] {
  return components.flatMap((one) => [one, ...flattenComponents(childrenOf(one))])
}

/** Every media address in a component tree. */
export const mediaOf = (components: readonly Component[]): string[] =>
  flattenComponents(components).flatMap(({ media, file, items }) =>
    [media, file, ...(items ?? []).map((one) => one.media)].flatMap((one) => (one ? [one.url] : [])),
  )

/** The tree with `change` applied to every component, parts first. */
export function mapComponents(
  components: readonly Component[],
  change: (component: Component) => Component,
): Component[] {
  return components.map((one) => {
    const parts: Partial<Component> = {}
    if (one.components) parts.components = mapComponents(one.components, change)
    if (one.accessory) parts.accessory = mapComponents([one.accessory], change)[0]
    if (one.component) parts.component = mapComponents([one.component], change)[0]
    return change({ ...one, ...parts })
  })
}
