/** The way a pattern is read: as it is written, or backwards from its end as a look-behind is. */
export type Way = 1 | -1

/**
 * The instructions of a pattern made ready, each with its operands behind it in one array of numbers. `next` is where the
 * code goes on; an instruction without it goes on behind its operands.
 */

/** The pattern is met. */
export const DONE = 0
/** One way through a class of words is met: where it ends is noted, and the next way is tried. */
export const COLLECT = 1
/** `length`, code units: letters that stand in a row. */
export const LITERAL = 2
/** The same, read backwards: the last is listed first. */
export const LITERAL_BACK = 3
/** `set`: one character of a set. */
export const SET = 4
export const SET_BACK = 5
/** `set`, `min`, `max`: as many characters of a set as there are, or fewer. */
export const MANY = 6
export const MANY_BACK = 7
/** `set`, `min`, `max`, `way`: as few as can be. */
export const FEW = 8
/** `choice`, `side` (1: by the character that follows; 0: by the one before), then a place in the code for each way. */
export const EITHER = 9
/** `next`. */
export const JUMP = 10
/** `class`: a class of words, forwards or backwards. */
export const CLASS = 11
/** `set`, `wanted`: whether the character that follows, or stands before, is of a set. */
export const FOLLOWS = 12
export const PRECEDES = 13
/** `number`, `wanted`, `next`, `starts` (the set of characters its body can begin with), `way`: a look-around without groups. */
export const HOLDS = 14
/** `groups`, `wanted`, `next`: a look-around with groups, by their list; its body follows. */
export const LOOKS = 15
/** Where the text begins, and ends. */
export const BEGINNING = 16
export const ENDING = 17
/** `wanted`: where a word of Latin letters and digits begins or ends. */
export const WORD_EDGE = 18
/** `group`: by the place of its registers. */
export const ENTER = 19
export const LEAVE = 20
/** `groups`, `way`: what the first of some groups that took part has matched, once more. */
export const AGAIN = 21
/** `repetition`, by the place of its registers: it begins. */
export const BEGIN = 22
/** `repetition`, `min`, `max`, `isGreedy`, `groups` inside, `next`: once more, or on; its body follows. */
export const REPEAT = 23
/** `repetition`, `min`, `next`: a round is over. */
export const ROUND = 24
/** Nothing matches. */
export const NEVER = 25

/** How many numbers `EITHER` takes before its ways. */
export const BEFORE_WAYS = 3
