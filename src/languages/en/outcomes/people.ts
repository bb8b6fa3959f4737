import type { WordClasses } from '../../rule.ts'
import { splitList } from '../../word-list.ts'

/** Right after a count they are what is counted: "27 dead". */
export const people: WordClasses = {
  dead: splitList(`dead, deaths, fatalities, killed, bodies, body(?! of (?:water|work)|-), corpses, fatality, confirmed deaths,
    victims dead, slain, martyrs, confirmed dead, civilian deaths, military deaths, charred bodies,
    lifeless bodies`),
  hurt: [
    ...splitList(`injured, wounded, injuries, hurt, casualties wounded, seriously injured, seriously wounded, slightly injured,
      slightly wounded, critically injured, critically wounded, gravely wounded, badly injured, badly wounded,
      severely injured, severely wounded, lightly wounded, with minor injuries, with serious injuries,
      with injuries, with slight injuries, with burns, in a critical condition, in critical condition,
      in serious condition`),
    'with(?: {word}){0,4} (?:injuries|wounds|burns)',
  ],
  lost: [
    ...splitList(`disappearances, unaccounted for`),
    'missing(?=$|[^\\p{L} ]| (?:{plural}(?<!persons)|in|on|at|after|since|from|and|as|by|for|when|near|off|but|' +
      'or|amid|with|while|following|feared|including|are|were|is|was|have|had|under|there|people)(?!\\p{L}))',
  ],
  homeless:
    splitList(`without (?:a )?(?:place to live|place to stay|homes?|shelter|roofs?(?: over their heads)?), displaced, homeless,
    evacuees, displaced people, displaced persons, evacuated`),
  held: splitList(`detainees, arrests, detentions, detained, arrested, captured`),
}
