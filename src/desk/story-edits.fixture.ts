import { type Edition, createEdition } from '../story/story.ts'
import type { FrontMatter } from '../story/front-matter.ts'
import type { Seeded } from './seeded.fixture.ts'

/** A sentence of a text that is edited: what it says may change, its id stays. */
interface Line {
  readonly id: number
  readonly text: string
}

/** A text as paragraphs of sentences. */
type Draft = readonly (readonly Line[])[]

/** A text, and the ids in each of its sentences by the sentence's number: an edit may make one of several. */
export interface MarkedEdition {
  readonly edition: Edition
  readonly ids: ReadonlyMap<number, readonly number[]>
}

/** Another text in front of the same sentences: an edit, by its name. */
export type EditName = keyof typeof EDITS

/** An old version with look-alike twins in it, and a new one. */
export interface EditedStory {
  readonly old: MarkedEdition
  readonly fresh: MarkedEdition
  readonly edits: readonly EditName[]
}

/** Makes twins in a story, then edits it one to three times. */
export function editStory(story: Edition, random: Seeded, more: Partial<FrontMatter> = {}): EditedStory {
  const old = withTwins(toDraft(story), random)
  const edits: EditName[] = []
  let draft = old
  for (let left = 1 + random.below(3); left > 0; left--) {
    const name = random.pick(names)
    const edited = EDITS[name](draft, random)
    if (edited.flat().length === 0) continue
    draft = edited
    edits.push(name)
  }
  return { old: toEdition(old, story, story.about), fresh: toEdition(draft, story, { ...story.about, ...more }), edits }
}

function toDraft({ sentences }: Edition): Draft {
  const paragraphs = Map.groupBy(sentences, ({ paragraph }) => paragraph)
  return [...paragraphs.values()].map((all) => all.map(({ n, excerpt }) => ({ id: n, text: excerpt.text })))
}

/** Ids for sentences that were not there before. */
const newId = (draft: Draft): number => Math.max(0, ...draft.flat().map(({ id }) => id)) + 1

const FIGURE = /\d+/
/** The text with another figure in it; in front of a text without one. */
const withFigure = (text: string, figure: number): string =>
  FIGURE.test(text) ? text.replace(FIGURE, `${figure}`) : `${figure} ${text}`

const insert = (draft: Draft, line: Line, random: Seeded): Draft => {
  const at = random.below(draft.length)
  return draft.map((lines, i) => {
    if (i !== at) return lines
    const place = random.below(lines.length + 1)
    return [...lines.slice(0, place), line, ...lines.slice(place)]
  })
}
const without = (draft: Draft, id: number): Draft =>
  draft.map((lines) => lines.filter((line) => line.id !== id)).filter((lines) => lines.length > 0)
const replaced = (draft: Draft, id: number, text: string): Draft =>
  draft.map((lines) => lines.map((line) => (line.id === id ? { id, text } : line)))

/** The same sentence once more, and one that differs from another by its figure. */
function withTwins(draft: Draft, random: Seeded): Draft {
  const twice = random.pick(draft.flat())
  const doubled = insert(draft, { id: newId(draft), text: twice.text }, random)
  const like = random.pick(doubled.flat())
  return insert(doubled, { id: newId(doubled), text: withFigure(like.text, 10 + random.below(90)) }, random)
}

/** Two sentences that differ by their figures alone, or any two if there are none. */
function lookAlikes(draft: Draft, random: Seeded): readonly [Line, Line] {
  const byFrame = Map.groupBy(draft.flat(), ({ text }) => text.replace(FIGURE, '').trim())
  const groups = [...byFrame.values()].filter(([first, ...rest]) => rest.some(({ text }) => text !== first?.text))
  const [a, b] = groups.length > 0 ? random.pick(groups) : []
  return a && b && a.text !== b.text ? [a, b] : [random.pick(draft.flat()), random.pick(draft.flat())]
}

/** One of the sentences that stand twice, or any if there are none. */
function twin(draft: Draft, random: Seeded): Line {
  const byText = Map.groupBy(draft.flat(), ({ text }) => text)
  const twins = [...byText.values()].filter(({ length }) => length > 1).flat()
  return random.pick(twins.length > 0 ? twins : draft.flat())
}

const moved = (draft: Draft, line: Line, random: Seeded): Draft => {
  const rest = without(draft, line.id)
  return rest.length === 0 ? draft : insert(rest, line, random)
}

const EDITS = {
  swapFigures: (draft, random) => {
    const [a, b] = lookAlikes(draft, random)
    return replaced(replaced(draft, a.id, b.text), b.id, a.text)
  },
  moveParagraph: (draft, random) => {
    const from = random.below(draft.length)
    const rest = draft.filter((_, i) => i !== from)
    const to = random.below(rest.length + 1)
    return [...rest.slice(0, to), draft[from] ?? [], ...rest.slice(to)]
  },
  moveTwin: (draft, random) => moved(draft, twin(draft, random), random),
  moveSentence: (draft, random) => moved(draft, random.pick(draft.flat()), random),
  removeTwin: (draft, random) => without(draft, twin(draft, random).id),
  removeSentence: (draft, random) => without(draft, random.pick(draft.flat()).id),
  repeatSentence: (draft, random) => insert(draft, { id: newId(draft), text: random.pick(draft.flat()).text }, random),
  correctTwin: (draft, random) => {
    const { id, text } = twin(draft, random)
    return replaced(draft, id, withFigure(text, 100 + random.below(900)))
  },
  correctIntoLookAlike: (draft, random) => {
    const [a, b] = lookAlikes(draft, random)
    return replaced(without(draft, a.id), b.id, a.text)
  },
  shorten: (draft, random) => {
    const { id, text } = random.pick(draft.flat())
    const words = text.split(' ')
    return words.length < 4 ? draft : replaced(draft, id, words.toSpliced(1, 1).join(' '))
  },
} as const satisfies Record<string, (draft: Draft, random: Seeded) => Draft>

const names = Object.keys(EDITS).filter((name): name is EditName => Object.hasOwn(EDITS, name))

function toEdition(draft: Draft, { language }: Edition, about: FrontMatter): MarkedEdition {
  let body = ''
  const starts: { readonly at: number; readonly id: number }[] = []
  for (const lines of draft) {
    if (body !== '') body += '\n\n'
    for (const [i, { id, text }] of lines.entries()) {
      if (i > 0) body += ' '
      starts.push({ at: body.length, id })
      body += text
    }
  }
  const edition = createEdition(body, about, language)
  const ids = edition.sentences.map(({ n, start, end }) => {
    const first = starts.findLastIndex(({ at }) => at <= start)
    return [n, starts.filter(({ at }, i) => i === first || (i > first && at < end)).map(({ id }) => id)] as const
  })
  return { edition, ids: new Map(ids) }
}
