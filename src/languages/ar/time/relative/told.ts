import type { TimeRule } from '../../../time.ts'
import { either } from '../../../words.ts'

/** What is counted from a time that the story told before. */
export const told: readonly TimeRule[] = [
  {
    name: 'that-unit',
    pattern: either(
      'هذا ال(?<unit>يوم)',
      '(?:ذلك|ذاك|تلك) ال(?<unit>يوم|أسبوع|شهر|عام|سنة)',
      'ال(?<unit>يوم|أسبوع|شهر|عام|سنة) (?:نفسه|نفسها|ذاته|ذاتها|عينه)',
      'نفس ال(?<unit>يوم|أسبوع|شهر|عام|سنة)',
    ),
    means: { step: 0, from: 'story' },
    finds: [
      {
        in: 'أسست في يونيو 1998 وحلت في العام نفسه.',
        found: [
          { expression: 'يونيو 1998', value: '1998-06' },
          { expression: 'العام نفسه', value: '1998' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'that-part',
    pattern: 'تلك (?<part>الليلة)|ذلك (?<part>الصباح|المساء|الفجر)',
    means: { unit: 'day', step: 0, from: 'story' },
    finds: [
      {
        in: 'تعشى في 6 يونيو الجاري مع أهله واختفى في تلك الليلة.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'تلك الليلة', value: '2022-06-06TNI' },
        ],
      },
    ],
    leaves: [],
  },
  {
    name: 'told-unit',
    pattern: 'ال(?<unit>يوم|أسبوع|شهر|عام|سنة) (?<told>{told})',
    finds: [
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
    leaves: [],
  },
  {
    name: 'told-weekday',
    pattern: '(?:يوم )?ال(?<weekday>{weekday}) (?<told>{told})',
    finds: [
      {
        in: 'فاز في 6 يونيو الجاري بعدما خسر السبت السابق.',
        found: [
          { expression: '6 يونيو الجاري', value: '2022-06-06' },
          { expression: 'السبت السابق', value: '2022-06-04' },
        ],
      },
    ],
    leaves: [],
  },
]
