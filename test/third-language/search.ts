import type { SearchGrammar } from '../../src/languages/search.ts'
import { splitWords } from '../../src/languages/word-list.ts'

export const search: SearchGrammar = {
  iso3: 'fra',
  stopWords:
    splitWords(`le la les l un une des du de d à au aux et ou en dans sur par pour avec selon que qu qui quoi quel
    quelle quels quelles où quand comment combien pourquoi ce cette ces se s son sa ses il elle ils elles on a ont est
    sont été était n ne pas y t`),
  lightWords: splitWords('fait faire gens chose'),
  stem: (word) => word.replace(/^(?:[dlnst]|qu)'/, '').replace(/(?:ees|ee|es|e|s|x)$/, ''),
  answerTypePatterns: [
    ['how-many', "combien (?:de|d')"],
    ['who', 'qui(?! \\p{L}+ que)'],
    ['when', 'quand|quel jour'],
    ['where', 'où'],
    ['what-said', "(?:qu'a dit|qu'a déclaré) (?<whose>[^?]{1,60}?)(?= (?:sur|à propos)|[ ?]|$)"],
    ['why', 'pourquoi'],
  ],
  answerTypeCues: { why: 'parce que|à cause', where: '(?:à|en|dans|sur|près de) ' },
  futureCue: 'va |prochain|demain',
  futureQuestion: '^quand (?:est-ce que )?\\p{L}+ra\\b',
  personNoun: '(?!)',
  personWord: '^(?:personnes?|gens|victimes?)$',
  outcomeQuestions: {
    killed: 'tu[eé]|morts?',
    injured: 'blessé',
    missing: 'disparu',
    displaced: 'déplacé',
    detained: 'arrêté',
  },
  demonyms: [['(?:iens?|iennes?)$', 'ie']],
  sounds: [
    ['ch|ss|s|ç', 'S'],
    ['ph', 'F'],
    ['gn', 'N'],
    ['c(?=[eiy])', 'S'],
    ['qu|ck|c|k|q', 'K'],
    ['x', 'KS'],
    ['pp|bb|p|b', 'B'],
    ['ff|f|v', 'F'],
    ['tt|t', 'T'],
    ['dd|d', 'D'],
    ['z', 'Z'],
    ['g|j', 'G'],
    ['h', ''],
    ['rr|r', 'R'],
    ['ll|l', 'L'],
    ['mm|m', 'M'],
    ['nn|n', 'N'],
    ["[aeiouwy'-]", ''],
  ],
  particles: ['de', 'du', 'le', 'la'],
  proclitics: ["[dl]'"],
}
