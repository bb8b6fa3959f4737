/** Numbers of one correction's deliveries by outcome. */
export interface Tally {
  readonly done: number
  readonly lost: number
  readonly open: number
}

/** Whether every delivery is done or lost. */
export const isComplete = ({ open }: Tally): boolean => open === 0

/** The numbers of the desk's report: "corrected {done} of {all}; {lost} could not be reached". */
export const toReport = ({ done, lost, open }: Tally): { done: number; all: number; lost: number } => ({
  done,
  all: done + lost + open,
  lost,
})
