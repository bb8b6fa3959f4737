/** The direction in which a pattern matches: 1 forward, −1 backward, as within a look-behind. */
export type MatchDirection = 1 | -1

/**
 * The instructions of a compiled pattern, each followed by its operands, in one array of integers. The comments list the
 * operands. `next` is the index of the instruction to continue with; the others continue behind their operands.
 * `expected` is 1 or 0: whether what is tested must be so.
 */

/** The pattern, or the body of a look-around, matches. */
export const ACCEPT = 0
/** A class of words matches: its end is collected, and the next alternative tried. */
export const COLLECT = 1
/** `length`, then so many code units: a literal. */
export const LITERAL = 2
/** The same backward, its last code unit first. */
export const LITERAL_BACKWARD = 3
/** `set`: one character of a set. */
export const SET = 4
export const SET_BACKWARD = 5
/** `set`, `min`, `max`: as many characters of a set as possible, giving back one at a time. */
export const GREEDY = 6
export const GREEDY_BACKWARD = 7
/** `set`, `min`, `max`, `direction`: as few characters of a set as possible, taking one more at a time. */
export const LAZY = 8
/** `alternation`, `side` (1: tested by the character after the offset; 0: before it), then each alternative's `next`. */
export const ALTERNATION = 9
/** `next`. */
export const JUMP = 10
/** `class`: a class of words in one direction. */
export const WORD_CLASS = 11
/** `set`, `expected`: the character after the offset is of a set. */
export const FOLLOWED_BY = 12
/** `set`, `expected`: the character before the offset is of a set. */
export const PRECEDED_BY = 13
/** `memoRow`, `expected`, `next`, `firstSet`, `direction`, then its body: a look-around without groups. */
export const LOOKAROUND = 14
/** `groupList`, `expected`, `next`, then its body: a look-around with groups. */
export const CAPTURING_LOOKAROUND = 15
export const TEXT_START = 16
export const TEXT_END = 17
/** `expected`: a word of Latin letters and digits starts or ends. */
export const WORD_BOUNDARY = 18
/** `group`: by its first register. */
export const GROUP_ENTER = 19
export const GROUP_LEAVE = 20
/** `groupList`, `direction`: what the first group of a list that took part has captured, once more. */
export const BACKREFERENCE = 21
/** `repetition`: sets its counter, the first of its registers, to 0. */
export const REPEAT_INIT = 22
/** `repetition`, `min`, `max`, `isGreedy`, `groupList` (the groups within), `next`, then its body: iterates or continues. */
export const REPEAT = 23
/** `repetition`, `min`, `next`: ends an iteration. */
export const REPEAT_END = 24
/** Nothing matches. */
export const FAIL = 25

/** Number of integers of an `ALTERNATION` before the `next` of its first alternative. */
export const ALTERNATION_HEADER = 3
/** Number of integers of a `LAZY`. */
export const LAZY_SIZE = 5
/** Number of integers before the body of a `REPEAT`, of a `LOOKAROUND` and of a `CAPTURING_LOOKAROUND`. */
export const REPEAT_HEADER = 7
export const LOOKAROUND_HEADER = 6
export const CAPTURING_LOOKAROUND_HEADER = 4
