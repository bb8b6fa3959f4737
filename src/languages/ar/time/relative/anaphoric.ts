import type { TimeRule } from '../../../time.ts'
import { anyOf } from '../../../word-list.ts'

/** Times counted from one that the story named before. */
export const anaphoric: readonly TimeRule[] = [
  {
    name: 'that unit',
    pattern: anyOf(
      'هذا ال(?<unit>يوم)',
      '(?:ذلك|ذاك|تلك) ال(?<unit>يوم|أسبوع|شهر|عام|سنة)',
      'ال(?<unit>يوم|أسبوع|شهر|عام|سنة) (?:نفسه|نفسها|ذاته|ذاتها|عينه)',
      'نفس ال(?<unit>يوم|أسبوع|شهر|عام|سنة)',
    ),
    fields: { step: 0, from: 'story' },
    examples: [
      {
        in: 'أسست في يونيو 1998 وحلت في العام نفسه.',
        found: [
          { expression: 'يونيو 1998', value: '1998-06' },
          { expression: 'العام نفسه', value: '1998' },
        ],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'that part',
    pattern: 'تلك (?<part>الليلة)|ذلك (?<part>الصباح|المساء|الفجر)',
    fields: { unit: 'day', step: 0, from: 'story' },
    examples: [
      {
        in: 'تعشى في 6 يونيو الجاري مع أهله واختفى في تلك الليلة.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'تلك الليلة', value: '2022-06-06TNI' },
        ],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'told unit',
    pattern: 'ال(?<unit>يوم|أسبوع|شهر|عام|سنة) (?<told>{told})',
    examples: [
      {
        in: 'فاز في 6 يونيو الجاري بعدما خسر في اليوم السابق.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'اليوم السابق', value: '2022-06-05' },
        ],
      },
      {
        in: 'فاز في 6 يونيو الجاري وغادر في اليوم التالي.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'اليوم التالي', value: '2022-06-07' },
        ],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'told weekday',
    pattern: '(?:يوم )?ال(?<weekday>{weekday}) (?<told>{told})',
    examples: [
      {
        in: 'فاز في 6 يونيو الجاري بعدما خسر السبت السابق.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'السبت السابق', value: '2022-06-04' },
        ],
      },
    ],
    counterexamples: [],
  },
]
