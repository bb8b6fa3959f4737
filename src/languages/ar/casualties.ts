import type { CasualtyGrammar } from '../casualties.ts'
import { casualtyWords } from './casualty-words.ts'
import { claimants } from './claimants.ts'
import { countPatterns } from './count-patterns.ts'
import { rules } from './casualty-rules/index.ts'
import { outcomes } from './outcomes.ts'
import { people } from './people.ts'
import { things } from './things.ts'

export const casualties: CasualtyGrammar = {
  words: {
    ...outcomes,
    ...casualtyWords,
    counted: people.counted,
    dual: people.dual,
    singular: people.singular,
    'thing-noun': things,
    'dual-of': people.dualOf,
    'dual-of-any': people.dualOfAny,
    // What is written with the word after it.
    and: '(?:و|ف)?',
    glued: '(?:و|ف)?(?:ب|ل|ك|لل)?(?:ال)?',
    verbs: '(?:{killed-verb}|{injured-verb}|{missing-verb}|{displaced-verb}|{detained-verb})(?!\\p{L})',
    nouns: '(?:{killed-noun}|{injured-noun}|{missing-noun}|{displaced-noun}|{detained-noun})(?!\\p{L})',
    // Words after which what follows is no more the object of the verb before.
    break: '(?:(?:و|ف)?{break-word}(?!\\p{L})|(?:و|ف){new-action-noun}(?:ه|ها|هم|وا)?(?!\\p{L}))',
    // A verb of what is so: the count after it is its own.
    present:
      '(?:و|ف)?ي(?!ناير|وليو|وليه|ونيو|ونيه|وم|هود|منيي|منيو|ونس|وسف|حيى|اسين|ابان|عقوب|زيد|مين)\\p{L}{3,12}(?!\\p{L})',
    // Any word but a count; the second, one that starts no new clause; the third, one that no comma follows.
    w: '(?![.])[^ \\n{anyone}{claimed}{spared};!?؟]{1,40}',
    near: '(?!{break}|{present}|{and}(?:{verbs}|(?:ب|ل)?{nouns})){w}',
    'near-v': '(?!{break}|{present}|{and}(?:{verbs}|(?:ب|ل)?{nouns})){v}',
    v: '(?![.])[^ \\n{anyone}{claimed}{spared};!?؟،,]{1,40}',
    // What may stand right before a count.
    fill: '(?:و|ف)?(?:(?:كل من|جميع|هؤلاء|عدد|نحو|أيضا|ب|ل|ال|لل)(?: )?){0,2}',
    among: '(?:و|ف)?(?:من )?{of-them}',
    household: '(?:عائلة|أسرة) (?:كاملة |بأكملها |بكاملها )?(?:مؤلفة|مكونة|تتألف|تتكون|من) ',
    beside: '(?:و ?|أو |إضافة إلى |بالإضافة إلى |فضلا عن |إلى جانب |علاوة على |زيادة على |وكذلك |وأيضا |مع |مقابل )',
  },
  countPatterns,
  rules,
  claimants,
  households:
    '(?<!(?:من|أفراد|أبناء|أهالي|فردا من) )(?:ب|ل|ال|لل)?(?:عائلة|أسرة|عائلات|أسر|عوائل|عائلتان|عائلتين|أسرتان|أسرتين)|' +
    '(?:عشرات|مئات|آلاف|عدد|الكثير|العديد) من (?:ال)?(?:عائلات|أسر|عوائل)',
  victims: {
    combatant: `(?:و|ف)?(?:ب|ل)?(?:ال|لل)?(?:${people.combatant.join('|')}|{armed-body})(?:ه|ها|هم|هما|نا|ي)?`,
    civilian: `(?:و|ف)?(?:ب|ل)?(?:ال|لل)?(?:${people.civilian.join('|')})`,
    vulnerable: `(?:و|ف)?(?:ب|ل)?(?:ال|لل)?(?:${people.vulnerable.join('|')})`,
    anaphor: 'منهم|منهن|منهما',
    tail:
      '(?: من(?! (?:قبل|جراء|جانب|خلال|المستشف|بينهم|منازل|ديار|بلد|مدين|قري))(?: [\\p{L}-]+){1,4}| في {in-force}|' +
      '(?: (?!{break}|في|من|على|إلى|عن|بعد|قبل|خلال|أثناء|اثر|إثر|جراء|و|ب|ل)[\\p{L}-]+){1,2})?',
  },
  conflict: '(?:و|ف)?(?:ب|ل)?(?:ال|لل)?{conflict-word}',
}
