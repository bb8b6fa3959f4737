import type { Answer, Item } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { sayDay } from '../presentation/dates.ts'
import { sayWhen } from '../presentation/lines.ts'
import { sayText, textOf } from '../presentation/phrase.ts'
import type { Casualty } from '../claims/claim.ts'
import type { Language } from '../languages/language.ts'
import { altOf, apart, type Entry } from './alt.ts'
import { casualtiesPicture, grouped } from './casualties.ts'
import { amountOf, type Cited, isUncounted } from './claim-row.ts'
import { sentenceName } from './sheet.ts'
import { timelinePicture } from './timeline.ts'

/** An answer drawn for a reader: the drawing, the same in words (at most 1,024 characters), and a file name for it. */
export interface Picture {
  readonly svg: string
  readonly alt: string
  readonly name: string
}

type Of<K extends Item['kind']> = Extract<Item, { kind: K }>

/** The picture of an answer that tells dates or counts of people; null for every other. */
export function pictureOf(answer: Answer, reader: Language): Picture | null {
  const events = answer.items.filter((item): item is Of<'event'> => item.kind === 'event')
  if (events.length > 0)
    return {
      svg: timelinePicture(answer, events, reader),
      alt: timelineAlt(answer, events, reader),
      name: 'timeline.png',
    }
  const claims = answer.items.filter((item): item is Of<'casualties'> => item.kind === 'casualties')
  if (claims.length > 0)
    return {
      svg: casualtiesPicture(answer, claims, reader),
      alt: casualtiesAlt(answer, claims, reader),
      name: 'casualties.png',
    }
  return null
}

const headOf = ({ head }: Answer, reader: Language): string => head.map((part) => sayText(part, reader)).join(' · ')

function timelineAlt(answer: Answer, events: readonly Of<'event'>[], reader: Language): string {
  const day = answer.story && sayDay(answer.story.about.published, reader.locale)
  const head = headOf(answer, reader) + (day ? ` · ${sayText(phrase('reported', { date: day }), reader)}` : '')
  const where = ({ cite }: Of<'event'>): string => sentenceName(cite.sentence.n, reader)
  const when = ({ event }: Of<'event'>): string => textOf(sayWhen(event.value, reader))
  const full = events.map((one) => ({
    text: `${when(one)}: “${apart(one.event.expression.text)}” (${where(one)})`,
    tells: 1,
  }))
  const brief = [...Map.groupBy(events, when)].map(([date, same]) => {
    const numbers = [...new Set(same.map(({ cite }) => cite.sentence.n))].join(', ')
    return { text: `${date}: ${sentenceName(numbers, reader)}`, tells: same.length }
  })
  return altOf([full, brief], { head, foot: '', more: (n) => sayText(phrase('pictureEvents', { n }), reader) })
}

function casualtiesAlt(answer: Answer, items: readonly Of<'casualties'>[], reader: Language): string {
  const groups = grouped(items).flatMap(([outcome, of]) => of.map((group) => ({ outcome, group })))
  const said = (cited: Cited, withWords: boolean): string => {
    const { claim, cite } = cited
    const who = claim.victims === 'unspecified' ? '' : `, ${sayText(phrase(claim.victims), reader)}`
    const words = withWords || isUncounted(claim) ? ` “${apart(claim.count.text)}”` : ''
    return `${amountOf(cited, reader)}${who}${words} (${sentenceName(cite.sentence.n, reader)})`
  }
  const who = (outcome: Casualty['outcome'], [first]: readonly Cited[]): string => {
    const name = first?.claim.claimant?.name.text
    const claimant = name === undefined ? sayText(phrase('noClaimant'), reader) : apart(name)
    return `${sayText(phrase(outcome), reader)} – ${claimant}`
  }
  const told = (group: readonly Cited[], outcome: Casualty['outcome'], withWords: boolean): Entry => ({
    text: `${who(outcome, group)}: ${group.map((one) => said(one, withWords)).join('; ')}`,
    tells: group.length,
  })
  const tellings = [
    groups.map(({ outcome, group }) => told(group, outcome, true)),
    groups.map(({ outcome, group }) => told(group, outcome, false)),
    groups.flatMap(({ outcome, group }) => group.map((one) => told([one], outcome, false))),
  ]
  const foot = answer.notes.map((note) => sayText(note, reader)).join(' ')
  const more = (n: number): string => sayText(phrase('pictureClaims', { n }), reader)
  return altOf(tellings, { head: headOf(answer, reader), foot, more })
}
