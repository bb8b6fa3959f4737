import type { WordClasses } from '../../rule.ts'
import { splitList } from '../../word-list.ts'

/** Verbs without an object, after those they tell of. */
export const after: WordClasses = {
  died: [
    ...splitList(`died, die, perished, drowned, lost their lives, lost his life, lost her life, lose their lives,
      fell to their deaths, bled to death, burned to death, burnt to death, froze to death, drown,
      met their deaths, starved to death, succumbed, passed away, are dead, were dead, was dead, is dead,
      are confirmed dead, is confirmed dead, were confirmed dead, was confirmed dead, are believed dead,
      were found dead, were reported dead, was reported dead, are reported dead, was found dead, lay dead,
      suffocated`),
    '(?:is|are|was|were|been|be) (?:\\p{L}+ )?(?:confirmed|believed|presumed|reported|found|declared|pronounced) dead',
  ],
  suffered: [
    ...splitList(`suffered injuries, sustained injuries, suffered wounds, suffered burns, sustained wounds,
      suffered minor injuries, suffered serious injuries, sustained minor injuries, needed treatment,
      (?:needed|required|need|require) (?:hospital|medical|emergency) (?:treatment|care), required treatment,
      required hospital treatment, were treated for, was treated for`),
    'broke (?:his|her|their|an?) (?:{word} )?(?:{limb}|ribs?|pelvis|wrist|collarbone|nose)(?!\\p{L})',
    '(?:suffer(?:ed|ing)?|sustain(?:ed|ing)?|received)(?: {word}){0,4} (?:injuries|injury|wounds?|burns?|' +
      'fractures?|cuts|bruises|bruising|concussion|lacerations|poisoning|smoke inhalation)',
    '(?:being|were|was|are|been) treated (?:{v} ){0,5}?(?:injuries|wounds|burns|smoke inhalation|hospitals?)',
    '(?:remain(?:s|ed)?|is|are|was|were|listed|reported|hospitali[sz]ed)(?: (?:still|also|now|reportedly|later|' +
      'currently|listed|reported|being treated|treated)){0,2} in (?:an? |the )?(?:(?:\\p{L}+,? ' +
      '){0,3}?(?:critical|serious|grave|stable|fair|life-threatening|guarded)(?: \\p{L}+){0,3}? condition|' +
      '(?:\\p{L}+ )?intensive care|(?:\\p{L}+ )?hospitals?(?=$|[,.;]| (?:with|on|after|in|and|for|as|by|' +
      'following|this|where)(?!\\p{L})))',
  ],
  vanished:
    splitList(`went missing, been missing since, are missing, were missing, remain missing, remained missing, was missing,
    is missing, are still missing, were still missing, is still missing, disappeared, have disappeared,
    vanished, have gone missing, had gone missing, remain unaccounted for, still missing, gone missing,
    could not be found, (?:have|has|had) (?:still )?not been (?:found|seen since|heard from since)`),
  fled: [
    ...splitList(`flee, have fled, had fled, fled their homes, left their homes, abandoned their homes, lost their homes,
      sought shelter, sought refuge, took shelter, took refuge, crossed the border,
      (?:take|taking|taken)(?: (?:temporary|emergency))? (?:shelter|refuge), have left their homes,
      had to leave their homes, had to flee, had to be evacuated, are homeless,
      have (?:no homes?|nowhere to (?:live|go))`),
    '(?<![^\\p{L}]and )fled',
  ],
  captive: [
    ...splitList(`in captivity, (?:are|were|is|was) (?:still )?being held`),
    '(?:remain(?:s|ed)?|being|still)(?: {word}){0,1} (?:captive|hostage|in captivity|in detention|in custody|' +
      'behind bars)',
    '(?:are|is|remains?) (?:still |now )?in (?:prison|jail)(?=$|[,.;]| (?:for|after|over|and|on|in|' +
      'awaiting)(?!\\p{L}))',
  ],
}
