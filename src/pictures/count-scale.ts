import { INNER_WIDTH } from './svg.ts'

/** Start of the plot, beside the words. */
export const PLOT_START = 440
export const PLOT_WIDTH = INNER_WIDTH - PLOT_START

/** A scale for counts across a width, the smallest first. */
export interface CountScale {
  readonly kind: 'linear' | 'log'
  /** Round numbers to label, with their x coordinates. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
  /** The x coordinate of a count. */
  at(count: number): number
}

/** Ratio of the largest to the smallest count from which on the scale is logarithmic. */
const MAX_LINEAR_RATIO = 25

/**
 * Creates one scale for counts that are compared: from 0 to a round number above the largest, linear where all can be
 * distinguished, else logarithmic.
 */
export function countScale(counts: readonly number[], width: number): CountScale {
  const most = Math.max(1, ...counts)
  const least = Math.min(most, ...counts.filter((count) => count > 0))
  return most / least <= MAX_LINEAR_RATIO ? linear(most, width) : logarithmic(most, width)
}

function linear(most: number, width: number): CountScale {
  const step = roundStep(most / 4)
  const end = Math.ceil((most * 1.02) / step) * step
  const at = (count: number): number => (width * count) / end
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, i) => ({ value: i * step, at: at(i * step) }))
  return { kind: 'linear', ticks, at }
}

/** Powers of ten, with 0 as a step of its own below 1. */
function logarithmic(most: number, width: number): CountScale {
  const powers = Math.ceil(Math.log10(most * 1.02))
  const step = width / (powers + 1)
  const at = (count: number): number => (count < 1 ? 0 : step * (1 + Math.log10(count)))
  const ticks = [0, ...Array.from({ length: powers + 1 }, (_, i) => 10 ** i)].map((value) => ({ value, at: at(value) }))
  return { kind: 'log', ticks, at }
}

/** The next of the round numbers 1, 2, 5, 10, 20, 50 … */
function roundStep(step: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(step)))
  return power * ([1, 2, 5].find((factor) => factor * power >= step) ?? 10)
}
