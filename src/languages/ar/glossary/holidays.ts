import type { GlossaryEntry } from '../../glossary.ts'

/** Travel for pleasure. */
export const holidays: readonly GlossaryEntry[] = [
  ['tourist, holidaymaker, sightseer, visitor, vacationer', 'سائح, سياح, سائحة, سائحون, زائر, زوار'],
  ['holiday, vacation, break, getaway, trip away', 'عطلة, عطل, إجازة, إجازات, رحلة'],
  ['sightseeing, tourism, tour, travel industry', 'سياحة, سياحي, سياحية, جولة سياحية'],
  ['luggage, suitcase, baggage, check-in', 'أمتعة, حقائب, حقيبة سفر, عفش'],
  ['flight, plane journey, departure, connection', 'رحلة جوية, رحلات جوية, رحلة طيران'],
  ['stranded, stuck, unable to leave, marooned, cut off', 'عالق, عالقون, عالقين, تقطعت بهم السبل, منقطع'],
  [
    'cabin crew, flight attendant, stewardess, air hostess, steward',
    'مضيفة, مضيفات, مضيف طيران, طاقم الطائرة, مضيفو الطيران',
  ],
]
