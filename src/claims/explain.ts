import { segment } from '../story/segment.ts'
import type { SentenceBoundary } from '../story/boundaries.ts'
import type { Edition } from '../story/story.ts'
import { type Casualty, type DatedEvent, type Dropped, isSure, type Quote } from './claim.ts'
import { claimsOf } from './read.ts'
import { inspectCounts, type InspectedCount, type InspectedWord, inspectWords } from './inspect.ts'
import { type RuleAttempt, findRuleAttempts } from './rule-attempts.ts'

/**
 * Explains a story sentence by sentence, in lines for whoever mends a rule: the claims, and the matches dropped and why.
 * `only`: the number of one sentence, which also gets its boundaries, the readings of its words, its counts, and the
 * rules tried with the words that triggered them.
 */
export function explain(edition: Edition, only?: number): string[] {
  const { quotes, casualties, timeline, dropped } = claimsOf(edition)
  const stops = new Map<number, SentenceBoundary>()
  if (only !== undefined) segment(edition.body, edition.language.segmentation, (stop) => stops.set(stop.next, stop))
  return edition.sentences
    .filter(({ n }) => only === undefined || n === only)
    .flatMap((sentence) => {
      const { n, start, end, excerpt } = sentence
      const here = <T extends { sentence: number }>(claims: readonly T[]): T[] =>
        claims.filter(({ sentence }) => sentence === n)
      return [
        `${n}  ${excerpt.text}`,
        ...(only === undefined ? [] : inspectWords(edition, sentence).map(formatWord)),
        ...(only === undefined ? [] : inspectCounts(edition, sentence).map(formatCount)),
        ...[...stops.values()]
          .filter(({ next }) => start < next && next <= end)
          .map((stop) => formatStop(stop, edition.body)),
        ...here(quotes).map(formatQuote),
        ...here(casualties).map(formatCasualty),
        ...here(timeline).map(formatEvent),
        ...here(dropped).map(formatDropped),
        ...(only === undefined ? [] : formatAttempts(findRuleAttempts(edition, sentence))),
      ]
    })
}

/** A place where a sentence ends, or might have ended, by the word before it. */
function formatStop({ start, next, ends, why }: SentenceBoundary, body: string): string {
  const word = /\S*\s*$/.exec(body.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  return `    ${ends ? 'ends   ' : 'goes on'}  ${(word + body.slice(start, next)).trim()} | ${why}`
}

const formatQuote = ({ speaker, basis, verb, form, addressee, content, relays, rule }: Quote): string => {
  const said = speaker.mention && speaker.mention.text !== speaker.name.text ? ` (here: ${speaker.mention.text})` : ''
  const chain = relays.map(({ name }) => ` < ${name.text}`).join('')
  const to = addressee ? ` to ${addressee.text}` : ''
  const likely = isSure(basis) ? '' : ` (likely: ${basis.kind})`
  return `    quote    ${speaker.name.text}${said}${likely}${chain} | ${verb?.text ?? '–'}${to} | ${form} | ${content.text}  [${rule}]`
}

function formatCasualty({ outcome, min, max, bound, partOf, victims, count, claimant, rule }: Casualty): string {
  const toll = `${outcome} ${min ?? ''}..${max ?? ''} ${bound} ${victims}`
  const part = partOf ? ` | part of ${partOf.text}` : ''
  return `    count    ${toll} | ${count.text}${part} | by ${claimant?.name.text ?? 'the story'}  [${rule}]`
}

const formatEvent = ({ value, expression, rule }: DatedEvent): string =>
  `    date     ${value} | ${expression.text}  [${rule}]`

const formatDropped = ({ text, reason, rule }: Dropped): string => `    dropped  ${text.text} | ${reason}  [${rule}]`

const formatWord = ({ text, readings }: InspectedWord): string =>
  `    word     ${text} | ${readings.map(({ lemma, class: is, form }) => `${lemma} ${is} ${form}`).join(', ')}`

const formatCount = ({ text, kind, min, max }: InspectedCount): string =>
  `    people   ${text} | ${kind} ${min ?? ''}..${max ?? ''}`

/** The rules tried for the same words, in one line. */
const formatAttempts = (tried: readonly RuleAttempt[]): string[] =>
  [...Map.groupBy(tried, ({ words }) => words.join(', '))].map(([words, rules]) => {
    const names = rules.map(({ rule }) => rule).join(', ')
    return `    tried    ${names}${words && ` | by ${words}`}`
  })
