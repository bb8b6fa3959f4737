import { claimsOf } from '../claims/read.ts'
import { joinEditions } from '../story/corpus.ts'
import type { Excerpt } from '../story/excerpt.ts'
import { readStoryFile } from '../story/file.ts'
import { describeFault } from '../story/front-matter.ts'
import type { Edition, Story } from '../story/story.ts'
import type { CheckView, ClaimView, StoryView } from './view.ts'

/** A story's edition with all that is read in it, sentence by sentence. */
export function storyView(id: string, edition: Edition): StoryView {
  const { quotes, casualties, timeline } = claimsOf(edition)
  const claims: (Omit<ClaimView, 'start' | 'end'> & { sentence: number; words: Excerpt })[] = [
    ...quotes.map(({ sentence, rule, speaker, content }) => ({
      kind: 'quote' as const,
      sentence,
      rule,
      summary: speaker.name.text,
      words: content,
    })),
    ...casualties.map(({ sentence, rule, outcome, min, max, count }) => ({
      kind: 'casualties' as const,
      sentence,
      rule,
      words: count,
      summary: `${outcome} ${min === max ? (min ?? '') : `${min ?? ''}–${max ?? ''}`}`.trim(),
    })),
    ...timeline.map(({ sentence, rule, value, expression }) => ({
      kind: 'event' as const,
      sentence,
      rule,
      summary: value,
      words: expression,
    })),
  ]
  return {
    id,
    title: edition.about.title,
    language: edition.language.code,
    direction: edition.language.direction,
    sentences: edition.sentences.map(({ n, paragraph, excerpt }) => ({
      n,
      paragraph,
      text: excerpt.text,
      claims: claims
        .filter(({ sentence }) => sentence === n)
        .map(({ kind, rule, summary, words }) => ({
          kind,
          rule,
          summary,
          start: Math.max(0, words.start - excerpt.start),
          end: Math.max(0, Math.min(excerpt.text.length, words.end - excerpt.start)),
        })),
    })),
  }
}

/** Whether a file is a good story, and what is read in it. A translation is held against the story it belongs to. */
export function checkStory(name: string, bytes: Uint8Array, stories: ReadonlyMap<string, Story>): CheckView {
  const read = readStoryFile(name, bytes)
  if (!read.ok) return { good: false, faults: read.faults.map(describeFault) }
  const { id, edition } = read.value
  const of = edition.about['translation-of']
  const original = stories.get(id)
  const beside = of && original ? [{ id, edition: original, name: `${id}.${original.language.code}.md` }] : []
  const { faults } = joinEditions([{ ...read.value, name }, ...beside])
  if (faults.length > 0) return { good: false, faults: faults.map(describeFault) }
  return { good: true, story: storyView(id, edition) }
}
