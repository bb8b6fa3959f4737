import type { CountPattern } from '../casualties.ts'

/** How people are counted, in order: of two that overlap the first wins. */
export const countPatterns: readonly CountPattern[] = [
  {
    kind: 'thing',
    pattern:
      '#(?: {other})?(?: {plural})? (?:out )?of (?:the |its |their |his |her |our |those |these |all )?(?<count>#)' +
      '(?!(?: {plural})? (?:{befallen}|{who-fell})(?!\\p{L}))',
  },
  {
    kind: 'thing',
    pattern:
      '(?:half|most|many|some|none|all but|majority|part|{other-numeral})(?: {word})? of (?:the |its |their |those |these )(?<count>#)(?! {dead-or-hurt})',
  },
  {
    kind: 'thing',
    pattern:
      '(?<!result(?:ed|ing|s)? )(?:in|since|until|circa) (?<count>#)(?! (?:of|people|others|more|other|were|was|had|have|{outcome-word}|{plural})(?!\\p{L}))',
  },
  {
    kind: 'thing',
    pattern:
      '(?:^|[,.] )of (?:the |its |their |his |her |our |those |these |all )(?<count>#)(?!(?: {plural})? (?:{befallen}|{who-fell})(?!\\p{L}))',
  },
  { kind: 'thing', pattern: 'aged #(?:, #){0,3},? and (?<count>#)(?! (?:{other} ){0,2}{plural}(?!\\p{L}))' },
  // "The loss of two customers" and three sons lost.
  {
    kind: 'thing',
    pattern:
      '(?<=(?:loss of|lost|losing|loses|lose) (?:the |its |another |about |some )?)(?<count>#)(?: {word}){0,3} {lost-trade}',
  },
  {
    kind: 'people',
    pattern:
      '(?<=(?:lost|losing|loses|lose) (?:all |both |her |his |their |its |another ){0,2})(?<count>#)' +
      '(?= (?:of (?:his|her|its|their|my|our) )?(?:{other} ){0,2}{kin-many}(?!\\p{L}))',
  },
  // "A girl of nine", "a father of three"
  {
    kind: 'thing',
    pattern:
      '(?<=(?:boy|girl|child|man|woman|youth|mother|father|grandmother|grandfather|widow|widower) of )(?<count>#)(?! {plural}(?!\\p{L}))',
  },
  { kind: 'people', pattern: '(?<count># (?:members )?of (?:a|one|the same|an? entire) family)(?!\\p{L})' },
  { kind: 'thing', pattern: '(?<=generations of )(?<count>an? family)(?!\\p{L})' },
  { kind: 'people', pattern: '(?<count>an?(?: {word}){0,2}? couple)(?! of)', value: 2 },
  // "A third was hurt", "and the other died".
  {
    kind: 'one',
    pattern:
      '(?<count>(?:an? (?:further )?{other-numeral}|the (?:{other-numeral}|other)))' +
      '(?= (?:(?:man|woman|boy|girl|child|victim|passenger|person|worker|officer|soldier) )?{befalls}(?!\\p{L}))',
    value: 1,
  },
  {
    kind: 'one',
    pattern:
      '(?<count>(?:an?|another) [#{other-numeral}]-(?:year|month|week|day)-old)' +
      '(?=[.,;]| (?:on|was|is|has|had|who|died|suffered|in|at|with|after|and|by|over|for)(?!\\p{L})|$)',
    value: 1,
  },
  // "Killed two men and blinded a third."
  {
    kind: 'one',
    pattern:
      '(?<=(?:{injured-verb}|{injures}|{killed-verb}|{kills}) )(?<count>(?:an? {other-numeral}|another))(?=$|[.,;]| {participle-next}(?!\\p{L}))',
    value: 1,
  },
  // "His infant brother was badly burned"
  {
    kind: 'one',
    pattern:
      '(?:his|her|their) (?<count>(?:{word} ){0,2}?{kin-one})(?= (?:was|is|were|(?:has|had) been) {aux}{injured-verb})',
    value: 1,
  },
  {
    kind: 'people',
    pattern: '(?<count>both(?: of)?(?: the| his| her| their| its)?(?: {other}){0,2} {plural})(?!\\p{L})',
    value: 2,
  },
  // "Both were taken to hospital."
  {
    kind: 'bare',
    pattern: '(?<count>both)(?= (?:were|died|are|have been|had been|suffered|remain)(?!\\p{L}))',
    value: 2,
  },
  {
    kind: 'one',
    pattern:
      '(?<count>(?:a|an|another|one)(?: [#{other-numeral}]-(?:year|month|week|day)-old| {word}){0,2}? {native})(?=[,.]| {native-next}(?!\\p{L})|$)',
    value: 1,
  },
  {
    kind: 'one',
    pattern:
      '(?<count>(?:a|an|another|the only|one)(?: [#{other-numeral}]-(?:year|month|week|day)-old|(?! of) {word}){0,4}? ' +
      "{singular})(?![\\p{L}-])(?! (?:{plural}|{singular}|{thing-noun})(?!\\p{L}))(?!'s)",
    value: 1,
  },
  {
    kind: 'one',
    pattern:
      "(?<=(?:[^,] and|including|plus) )(?:his|her|their) (?<count>(?:{word} ){0,2}?{kin-one})(?![\\p{L}-])(?!'s)",
    value: 1,
  },
  {
    kind: 'one',
    pattern:
      '(?<count>another)(?= (?:(?:was|is|has|died|who) |{aux}(?:{killed-verb}|{injured-verb}|{detained-verb}|missing|dead)))',
    value: 1,
  },
  { kind: 'people', pattern: '(?<count>#)(?= (?:hostages?|captives?|prisoners?)(?!\\p{L}))' },
  {
    kind: 'thing',
    pattern: '(?<count>#)-{measure}(?:-old|-long)?',
  },
  {
    kind: 'thing',
    pattern: '{numbered} (?<count>#)',
  },
  { kind: 'thing', pattern: '[$£€¥] ?(?<count>#)' },
  // "1846 patients" is no year; "in 1846 patients" is.
  {
    kind: 'people',
    pattern: '(?<!(?:{dated}|{month})[.]?(?: #,| {other-numeral},)? )(?<count>{year} (?:{other} )?{plural})(?!\\p{L})',
  },
  {
    kind: 'bare',
    pattern:
      '(?<!(?:{dated}|{month})[.]?(?: #,| {other-numeral},)? )(?<count>{year})(?= (?:dead|deaths|injured|wounded|missing|fatalities|injuries)(?!\\p{L}))',
  },
  // Those who ran away were not driven out.
  {
    kind: 'thing',
    pattern: '(?<count># (?:{other} ){0,2}{runaway})(?= (?:{word} )?(?:have |had )?(?:fled|escaped|flee)(?!\\p{L}))',
  },
  { kind: 'thing', pattern: '(?<=\\p{L}, )(?<count>#)(?=,)' },
  {
    kind: 'thing',
    pattern: '{month}[.]? (?<count>#)(?!,? (?:people|were|civilians))',
  },
  {
    kind: 'thing',
    pattern:
      '(?<count>#)(?: of(?: (?:the|its|their|his|our))?)?(?: {other}){0,2}(?: {plural})?[ -]{thing-noun}(?!(?<!s) {plural}(?!\\p{L}))',
  },
  {
    kind: 'people',
    pattern:
      '(?<count>#(?:,? (?:of (?:the |its |their |his |her |our |these |those )?))?(?: ?{other}){0,3} ?' +
      '(?:{plural}|{singular}(?! {plural}))(?: {people-noun})?)',
  },
  {
    kind: 'bare',
    pattern:
      '(?<count># (?:others|other(?: {plural})?|more(?: {plural})?|of them|of whom|of these|of those|additional))',
  },
  // An unknown plural that does not end like people: "300 alpacas".
  { kind: 'thing', pattern: '(?<count>#) (?!{not-thing}(?!\\p{L}))(?={word})\\p{L}{2,}s' },
  {
    kind: 'people',
    pattern: '(?<count>#)(?= (?:injured|wounded|dead|missing|displaced|detained|arrested|captured|slain) {plural})',
  },
  { kind: 'thing', pattern: '(?<count>#)(?=[:/]\\d)' },
  {
    kind: 'some',
    pattern:
      '(?<count>(?:the )?(?:residents|inhabitants|people|villagers|families|civilians) (?:of|from|in|living in) (?:the )?{vague-place}(?: {other}){1,3})',
  },
  {
    kind: 'some',
    pattern:
      '(?<count>{some-of}(?: of (?:the|its|their|his|her|those|these))?(?: {other}){0,2} {plural})(?!\\p{L})(?! {thing-noun})',
  },
]
