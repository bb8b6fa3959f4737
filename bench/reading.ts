// How well and how fast does it read? Pages in the manner of ordinary newspapers, written for this, with what a careful
// reader finds in them, written down by people who had not seen the rules. One command: npm run bench:reading
//   read: pages that were used for mending rules; unread: pages that nobody has looked at
import { join } from 'node:path'
import { type Page, loadPages } from './reading/gold.ts'
import { claimantRight, scorePage, relaysRight } from './reading/score-page.ts'
import { measureFirst, measureSpeed } from './reading/speed.ts'
import { rates, sumTally, type Matching } from './reading/match-gold.ts'

const FOLDERS = ['read', 'unread']
const folderOf = (name: string): string => join(import.meta.dirname, 'pages', name)
const folders = await Promise.all(
  FOLDERS.map(async (name) => ({ name, by: Map.groupBy(await loadPages(folderOf(name)), languageOf) })),
)

function languageOf({ story }: Page): string {
  return story.language.code
}

const row = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(10))).join('')
const percent = (rate: number): string => (100 * rate).toFixed(1)

function printTally(name: string, held: readonly Matching<unknown, unknown>[]): void {
  const tally = sumTally(held)
  const { precision, recall, f1 } = rates(tally)
  const { right, missed, wrong } = tally
  console.log(row([name, percent(precision), percent(recall), percent(f1), `${right}`, `${missed}`, `${wrong}`]))
}

function printShare<T>(name: string, of: readonly T[], right: (one: T) => boolean): void {
  console.log(row([name, `${of.filter(right).length} of ${of.length}`]))
}

for (const { name, by } of folders)
  for (const [language, pages] of by) {
    const judged = pages.map(scorePage)
    console.log(
      row([`${language}, ${name}: ${pages.length} pages`, 'precision', 'recall', 'F1', 'right', 'missed', 'wrong']),
    )
    printTally(
      'quotes',
      judged.map(({ quotes }) => quotes),
    )
    printTally(
      '  whoever speaks',
      judged.map(({ words }) => words),
    )
    printTally(
      'casualties',
      judged.map(({ casualties }) => casualties),
    )
    printTally(
      'dates',
      judged.map(({ timeline }) => timeline),
    )
    printShare(
      'relays',
      judged.flatMap(({ quotes }) => quotes.right).filter(([, { relays }]) => relays.length > 0),
      relaysRight,
    )
    printShare(
      'claimants',
      judged.flatMap(({ casualties }) => casualties.right),
      claimantRight,
    )
    console.log()
  }

console.log(row(['MB of text a second', 'quotes', 'counts', 'dates', 'all three', '10 × text', 'first', 'rules']))
for (const language of new Set(folders.flatMap(({ by }) => [...by.keys()]))) {
  const { rates, growth } = measureSpeed(folders.flatMap(({ by }) => by.get(language) ?? []).map(({ story }) => story))
  const { first, heap } = measureFirst(folderOf('read'), language)
  const { quotes, casualties, timeline, all } = rates
  const speeds = [quotes, casualties, timeline, all].map((rate) => rate.toFixed(2))
  console.log(row([language, ...speeds, `${growth.toFixed(1)} ×`, `${first.toFixed(0)} ms`, `${heap.toFixed(1)} MB`]))
}
