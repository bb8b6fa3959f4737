import { detectLanguage } from '../../languages/detect.ts'
import type { Excerpt } from '../../story/excerpt.ts'
import type { Story } from '../../story/story.ts'
import { checkAcrossLanguages } from './across-languages.ts'
import { checkFigure } from './figure.ts'
import { labelSpan } from './label-span.ts'
import type { CheckResult } from './check-result.ts'
import { findExactRuns } from './find-alignment.ts'
import { parsePastedText } from './parse-pasted.ts'
import type { PastedSpan, PastedText } from './pasted-text.ts'
import { checkDates } from './check-dates.ts'
import { checkNames } from './check-names.ts'
import { type FactCheck, isCovered } from './fact-check.ts'

/** A span and the result of its check. */
interface LabelledSpan {
  readonly piece: PastedSpan
  readonly checked: CheckResult
}

/** Checks a pasted text against a story: each quotation, figure and reported sentence. Empty if there is nothing to check. */
export const checkText = (story: Story, text: string): CheckResult[] => checkSpans(story, parsePasted(story, text))

/** How a pasted text compares with a story: what it says, and the names and dates in it. */
export interface TextCheck {
  readonly spans: readonly CheckResult[]
  readonly names: readonly FactCheck[]
  readonly dates: readonly FactCheck[]
}

/** Checks a pasted text against a story, with the names and dates that a span does not cover. */
export function checkTextAndFacts(story: Story, text: string): TextCheck {
  const pasted = parsePasted(story, text)
  const spans = checkSpans(story, pasted)
  const isOpen = (fact: FactCheck): boolean => !isCovered(fact, spans, pasted.text)
  return {
    spans,
    names: checkNames(pasted.text, story).filter(isOpen),
    dates: checkDates(pasted.text, story).filter(isOpen),
  }
}

const parsePasted = (story: Story, text: string): PastedText =>
  parsePastedText(text, story, detectLanguage(text) ?? story.language)

function checkSpans(story: Story, pasted: PastedText): CheckResult[] {
  const { language } = pasted.text
  const judged = pasted.spans.flatMap((piece): LabelledSpan[] => {
    const checked =
      language === story.language ? labelSpan(piece, pasted, story) : checkAcrossLanguages(piece, pasted, story)
    return checked ? [{ piece, checked }] : []
  })
  const figures = pasted.figures.map((claim) => checkFigure(claim, pasted, story))
  const kept = judged.filter((one) => !figuresSayMore(figures, one)).map((one) => applyFigures(one, figures, story))
  const alone = figures.filter((one) => !kept.some((other) => covers(other, one)))
  return [...kept.map(({ checked }) => checked), ...alone].sort((a, b) => a.at - b.at)
}

const isSure = ({ label }: CheckResult): boolean => label !== 'undecided' && label !== 'absent'

/**
 * Whether figures replace the result of their span: where that is undecided or absent, or where the span was compared with
 * words about others than those whom the story counts so: “30 people were hurt” with “nine people were killed”.
 */
function figuresSayMore(figures: readonly CheckResult[], { piece, checked }: LabelledSpan): boolean {
  if (piece.quoted) return false
  const inside = figures.filter((one) => isIn(one, piece))
  if (checked.label === 'differs')
    return (
      inside.length > 0 && inside.every((one) => one.label === 'verbatim' && !overlap(one.passage, checked.passage))
    )
  if (isSure(checked)) return false
  return inside.some((one) => (checked.label === 'absent' ? one.label === 'verbatim' : isSure(one)))
}

/** Whether a span matches the story's words but not exactly: a figure in it may be another one. */
function applyFigures(one: LabelledSpan, figures: readonly CheckResult[], story: Story): LabelledSpan {
  const { piece, checked } = one
  if (checked.label !== 'verbatim' || findExactRuns(piece.words, story).length > 0) return one
  const other = figures.find((figure) => figure.label === 'differs' && isIn(figure, piece))
  return other ? { piece, checked: { ...checked, label: 'differs' } } : one
}

/** Whether a span's result makes a figure's result redundant: it contains the figure, or is sure where the figure is not. */
const covers = ({ piece, checked }: LabelledSpan, one: CheckResult): boolean =>
  isIn(one, piece) || (!isSure(one) && isSure(checked) && piece.sentenceWords.some(({ start }) => start === one.at))

const overlap = (a: Excerpt | null, b: Excerpt | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end

const isIn = ({ at, text }: CheckResult, { excerpt }: PastedSpan): boolean =>
  excerpt.contains({ start: at, end: at + text.length })
