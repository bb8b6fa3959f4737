/**
 * What patterns compute before they are first matched, in steps of some milliseconds each. A program that answers people
 * runs them ahead, between other things, so that nobody waits for all of them at once.
 */
const pending: (() => void)[] = []
/** The steps to be run when no other is pending. */
const last: (() => void)[] = []

/** Adds a step that can be run ahead. Whatever needs its result earlier computes it itself. */
export function addStep(step: () => void): void {
  pending.push(step)
}

/** Adds a step that is run once all others are. */
export function addLastStep(step: () => void): void {
  last.push(step)
}

/** The steps that were added and are not taken yet. Taking one may add more. */
export function* takeSteps(): Generator<() => void, void> {
  for (let step = pending.shift(); step; step = pending.shift()) yield step
  yield* last.splice(0)
}
