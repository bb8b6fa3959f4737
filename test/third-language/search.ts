import type { SearchGrammar } from '../../src/languages/search.ts'
import { words } from '../../src/languages/words.ts'

export const search: SearchGrammar = {
  iso3: 'fra',
  stopWords: words(`le la les l un une des du de d à au aux et ou en dans sur par pour avec selon que qu qui quoi quel
    quelle quels quelles où quand comment combien pourquoi ce cette ces se s son sa ses il elle ils elles on a ont est
    sont été était n ne pas y t`),
  lightWords: words('fait faire gens chose'),
  stem: (word) => word.replace(/^(?:[dlnst]|qu)'/, '').replace(/(?:ees|ee|es|e|s|x)$/, ''),
  asks: [
    ['how-many', "combien (?:de|d')"],
    ['who', 'qui(?! \\p{L}+ que)'],
    ['when', 'quand|quel jour'],
    ['where', 'où'],
    ['what-said', "(?:qu'a dit|qu'a déclaré) (?<whose>[^?]{1,60}?)(?= (?:sur|à propos)|[ ?]|$)"],
    ['why', 'pourquoi'],
  ],
  tells: { why: 'parce que|à cause', where: '(?:à|en|dans|sur|près de) ' },
  ahead: 'va |prochain|demain',
  people: '^(?:personnes?|gens|victimes?)$',
  outcomes: {
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
  attached: ["[dl]'"],
}
