import type { WordClasses } from '../../rule.ts'
import { splitList } from '../../word-list.ts'

/** What stands before those it tells of: participles, which stand behind them in the passive; forms in -ing; nouns with "of". */
export const verbs: WordClasses = {
  // Participles: before their object in the active voice, after it in the passive.
  'killed-verb':
    splitList(`killed, slain, murdered, massacred, executed, assassinated, slaughtered, martyred, lynched, shot dead,
    gunned down, shot and killed, shot to death, stabbed to death, beaten to death, hacked to death,
    burned to death, burnt to death, burned alive, crushed to death, beheaded, hanged, mown down, mowed down,
    electrocuted, suffocated, drowned, decapitated, bludgeoned to death, blown to pieces, trampled to death,
    tortured to death, fatally shot, fatally injured, fatally wounded, liquidated, pronounced dead,
    declared dead, fatally stabbed, fatally struck, struck and killed, hit and killed, wiped out,
    claimed the lives of, took the lives of, taken the lives of, cost the lives of, claims the lives of,
    left dead, claimed the life of, claims the life of, took the life of, put to death,
    {harmed} and (?:killed|fatally injured|fatally wounded)`),
  'injured-verb': [
    ...splitList(`gored, mauled, trampled, poisoned, sickened, blinded, disfigured, concussed,
      {harmed} and (?:injured|wounded|hurt), (?:bitten|stung|savaged|butted) by,
      (?:shot|stabbed|slashed|struck|hit|bitten|kicked) in the {limb}(?! and (?:killed|died)), injured, wounded,
      hurt, maimed, hospitalised, hospitalized, burned, burnt, scalded, treated for injuries,
      treated for wounds, treated in hospital, treated at hospital, shot and wounded, taken to hospital,
      taken to hospitals, rushed to hospital, admitted to hospital, taken to the hospital`),
    '(?:flown|taken|airlifted|rushed|transferred|evacuated)(?: to(?: {v}){1,3}?)? for (?:urgent |medical |' +
      'emergency )?treatment',
    '(?:taken|rushed|transported|airlifted|flown|brought|transferred|admitted)(?: {word}){0,2} to (?:{v} ' +
      '){0,4}?(?:hospitals?|clinics?|emergency (?:rooms?|departments?)|a&e|infirmary|(?:burn|trauma|medical) ' +
      '(?:cent(?:er|re)s?|units?))',
  ],
  // What was done to somebody first.
  harmed:
    splitList(`knocked down, hit, struck, run over, swept away, shot, stabbed, attacked, beaten, ambushed, mauled, crushed,
    thrown, robbed, trapped, dragged`),
  'missing-verb': splitList(`unaccounted for, lost at sea, reported missing, lost overboard`),
  'displaced-verb':
    splitList(`displaced, evacuated, uprooted, relocated, made homeless, left homeless, rendered homeless,
    forced from their homes, driven from their homes, forced out of their homes, forced to flee,
    forced to leave their homes, moved to safety, moved to shelters, resettled, internally displaced,
    forced to evacuate, ordered to evacuate, told to evacuate, told to leave, asked to leave, ordered to leave,
    forced to leave, forced to abandon their homes`),
  'detained-verb': [
    ...splitList(`detained, arrested, captured, apprehended, rounded up, imprisoned, jailed, held hostage, taken into custody,
      taken prisoner, taken captive, taken hostage, held captive, interned, recaptured, rearrested, re-arrested,
      (?:thrown|put|committed) (?:in|into|to|behind) (?:prison|jail|bars|custody), sent to (?:prison|jail) for,
      held on suspicion, held for questioning, abducted, kidnapped, kidnaped, seized, remanded, held in custody,
      in custody, under arrest`),
    'booked (?:into (?:{word} ){0,4}?(?:jail|prison)|on (?:{v} ){0,4}?(?:charges?|suspicion|counts?|warrants?))',
  ],
  // Present tense and -ing forms: always before their object.
  kills:
    splitList(`kill, kills, killing, murder, murders, murdering, executing, executes, assassinating, massacring, slaughtering,
    claiming the lives of, taking the lives of, claiming the life of, taking the life of, shooting dead,
    slaying, gunning down, beheading, claim the lives of, costing the lives of, the killing of, the deaths of,
    the death of, the murder of, the killings of, the murders of, death of, deaths of, the assassination of,
    assassination of, murder of, murders of, killing of, the execution of, the loss of, the bodies of,
    the body of, the remains of, the corpses of, bodies of, remains of`),
  injures:
    splitList(`injure, injures, injuring, wound, wounds, wounding, hurting, hurts, the wounding of, bit, biting, injuries to,
    the injuring of, maiming`),
  displaces:
    splitList(`drove out, driven out, driving out, displace, displaces, displacing, evacuate, evacuates, evacuating, uproots,
    uprooting, the evacuation of, the displacement of, forcing, forces, forced, driving, relocating`),
  detains:
    splitList(`arrest, arrests, arresting, detain, detains, detaining, captures, capturing, capture, rounding up, abducting,
    kidnapping, the arrest of, the arrests of, the detention of, the capture of, the abduction of,
    the kidnapping of, apprehending, arrest of, detention of`),
}
