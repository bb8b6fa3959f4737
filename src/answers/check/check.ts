import { detectLanguage } from '../../languages/detect.ts'
import type { Excerpt } from '../../story/excerpt.ts'
import type { Story } from '../../story/story.ts'
import { checkAcrossLanguages } from './across-languages.ts'
import { checkFigure } from './figure.ts'
import { labelSpan } from './label-span.ts'
import type { CheckResult } from './check-result.ts'
import { findExactRuns } from './find-alignment.ts'
import { parsePastedText } from './parse-pasted.ts'
import type { PastedSpan } from './pasted-text.ts'

/** A span and the result of its check. */
interface LabelledSpan {
  readonly piece: PastedSpan
  readonly checked: CheckResult
}

/** Checks a pasted text against a story: each quotation, figure and reported sentence. Empty if there is nothing to check. */
export function checkText(story: Story, text: string): CheckResult[] {
  const language = detectLanguage(text) ?? story.language
  const pasted = parsePastedText(text, story, language)
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
