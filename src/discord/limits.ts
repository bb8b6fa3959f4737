/** Discord's limits, from its documentation of August 2026. */
export const LIMITS = {
  /** Characters of text in all components of one message. */
  text: 4_000,
  /** Components of one message, nested ones included. */
  components: 40,
  /** Buttons of one row. */
  rowButtons: 5,
  buttonLabel: 80,
  customId: 100,
  linkUrl: 512,
  placeholder: 150,
  modalTitle: 45,
  choices: 25,
  choice: 100,
} as const

/** A text of at most `most` UTF-16 units, cut between characters, with an ellipsis where something was cut. */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (short.length + segment.length > most - 1) break
    short += segment
  }
  return `${short}…`
}
